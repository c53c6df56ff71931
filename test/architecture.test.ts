import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

interface Row {
  /** Folders of src, packages and modules of Node that its files may import. */
  readonly may: readonly string[]
  /** Files of those folders that it may not import all the same. */
  readonly not?: readonly string[]
  /** What its text may not hold, and why. */
  readonly never?: readonly (readonly [RegExp, string])[]
}

const noProcess = [/\bprocess\.(?!exit\b|argv\b)\w+/, 'only the shell knows the process'] as const
const noExit = [
  /\bprocess\.(exit|argv|exitCode)\b/,
  'only cli.ts knows arguments and statuses',
] as const
const harmlessNode = ['node:crypto', 'node:util']

/** Which part may import what: the table of the design, section 4. A folder may always import itself. */
const table: Readonly<Record<string, Row>> = {
  text: { may: [], never: [noProcess, noExit] },
  knowledge: { may: ['text', 're2js', ...harmlessNode], never: [noProcess, noExit] },
  authoring: {
    may: ['text', 'knowledge', 'analysis', 'yaml', 'csv-parse', ...harmlessNode],
    never: [noProcess, noExit],
  },
  analysis: { may: ['text', 'knowledge', ...harmlessNode], never: [noProcess, noExit] },
  inference: {
    may: ['knowledge', 'json-rules-engine', ...harmlessNode],
    never: [noProcess, noExit],
  },
  session: {
    may: ['text', 'knowledge', 'inference', ...harmlessNode],
    not: ['knowledge/step.ts', 'knowledge/answer-key.ts', 'knowledge/branches-taken.ts'],
    never: [
      [/\.steps\b/, 'what comes next is said by fired rules alone'],
      [/\.branches\b/, 'what comes next is said by fired rules alone'],
      noProcess,
      noExit,
    ],
  },
  search: { may: ['text', 'knowledge', 'fuse.js', ...harmlessNode], never: [noProcess, noExit] },
  terminal: {
    may: [
      ...['text', 'knowledge', 'session', 'search'],
      ...['@inquirer/core', 'fast-string-width'],
      ...['node:readline', 'node:readline/promises', 'node:stream', 'node:tty', 'node:events'],
      ...harmlessNode,
    ],
    never: [
      [/\bprocess\.(?!std(in|out|err)\b|exit\b|argv\b)\w+/, 'it knows streams and nothing else'],
      noExit,
    ],
  },
  commands: {
    may: [
      ...[
        'text',
        'knowledge',
        'authoring',
        'analysis',
        'inference',
        'session',
        'search',
        'terminal',
      ],
      '@viz-js/viz',
      'node:*',
    ],
    never: [noExit],
  },
  'cli.ts': { may: ['commands', 'node:*', '../package.json'] },
}

const root = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    posix.join(
      ...join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(/[\\/]/),
    ),
  )
  .sort()
const sources = files
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

describe('the layout of src', () => {
  it('has sources of every row of the table', () => {
    expect([...new Set(files.map(rowOf))].sort()).toEqual(Object.keys(table).sort())
  })

  it('holds nothing but TypeScript and the published schema', () => {
    expect(files.filter((file) => !file.endsWith('.ts'))).toEqual(['session/view.schema.json'])
  })

  it('has no grab-bags', () => {
    const names = /(^|\/)(utils?|helpers?|common|misc|shared|lib|types|index)(\.ts)?(\/|$)/
    expect(files.filter((file) => names.test(file))).toEqual([])
  })

  it('imports only what the table allows', () => {
    const refused = sources.flatMap(({ file, text }) => {
      const row = table[rowOf(file)] ?? { may: [] }
      return importsOf(text)
        .map((name) => (name.startsWith('.') ? posix.join(dirname(file), name) : name))
        .filter((target) => !allowed(target, file, row) || row.not?.includes(target))
        .map((target) => `${file} imports ${target}`)
    })
    expect(refused).toEqual([])
  })

  it('touches only what the table allows', () => {
    const touched = sources.flatMap(({ file, text }) => {
      const code = withoutComments(text)
      return (table[rowOf(file)]?.never ?? [])
        .filter(([pattern]) => pattern.test(code))
        .map(([pattern, why]) => `${file} has ${pattern}: ${why}`)
    })
    expect(touched).toEqual([])
  })

  it('has no file over 250 lines, and a median of at most 70', () => {
    const lengths = sources.map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
    const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70)
  })

  it('exports one thing a file, with few exceptions', () => {
    const values = /^export (async )?(function\*?|const|let|class) \w+/gm
    const several = sources.filter(
      ({ text }) => (withoutComments(text).match(values)?.length ?? 0) > 1,
    )
    expect(several.length / sources.length).toBeLessThan(0.15)
  })

  it('has no default exports and no barrels', () => {
    const offenders = sources.filter(({ text }) =>
      /^export (default\b|\*|\{)/m.test(withoutComments(text)),
    )
    expect(offenders.map(({ file }) => file)).toEqual([])
  })

  it('has no circle of imports between files, types and lazy imports aside', () => {
    const imports = sources.map(
      ({ file, text }) => [file, importsIn(file, importedAtOnce(text))] as const,
    )
    expect(circleIn(new Map(imports))).toEqual([])
  })
})

describe('the reader of imports', () => {
  it('sees static, typed, bare, lazy and re-exported imports, and none in comments', () => {
    const text = `
      import { one } from './one.ts'
      import type { Two } from "./two.ts"
      import './three.ts'
      export type { Four } from './four.ts'
      const five = await import('./five.ts')
      import {
        six,
      } from './six.ts'
      // import './seven.ts'
      /* import './eight.ts' */
    `
    expect([...importsOf(text)].sort()).toEqual(
      ['./five.ts', './four.ts', './one.ts', './six.ts', './three.ts', './two.ts'].sort(),
    )
  })

  it('finds a circle', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ])
    expect(circleIn(imports)).toEqual(['b', 'c', 'b'])
  })
})

/** The part of src a file belongs to: its folder, or itself. */
function rowOf(file: string): string {
  return file.split('/')[0] ?? file
}

function allowed(target: string, file: string, { may }: Row): boolean {
  if (target.startsWith('node:')) return may.includes(target) || may.includes('node:*')
  const isSource = files.includes(target)
  return isSource
    ? rowOf(target) === rowOf(file) || may.includes(rowOf(target))
    : may.some(
        (name) => target === name || (!name.startsWith('.') && target.startsWith(`${name}/`)),
      )
}

function importsOf(text: string): readonly string[] {
  const code = withoutComments(text)
  const found = code.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  )
  return [...found].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '')
}

function importsIn(file: string, text: string): readonly string[] {
  return importsOf(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(dirname(file), name))
}

/** What is imported as a type, or when it is needed, cannot meet a file that is not ready. */
function importedAtOnce(text: string): string {
  return text
    .replace(/^(import|export) type\b[^'"]*['"][^'"]*['"]/gm, '')
    .replace(/\bimport\([^)]*\)/g, '')
}

/** Comments go, texts stay; good enough for how this project is written. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\/])\/\/.*$/gm, '$1')
}

function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return []
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target, [...way, file])
      if (circle.length > 0) return circle
    }
    done.add(file)
    return []
  }
  for (const file of imports.keys()) {
    const circle = visit(file, [])
    if (circle.length > 0) return circle
  }
  return []
}
