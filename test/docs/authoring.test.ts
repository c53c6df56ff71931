import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { behaviourDiff } from '../../src/analysis/diff/behaviour-diff.ts'
import { allFactKeys } from '../../src/authoring/documents/fact-type.ts'
import { lint } from '../../src/authoring/lint.ts'
import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import { diffAsText } from '../../src/commands/diffing/diff-as-text.ts'
import { placeDiagnostics } from '../../src/commands/formats/place-diagnostics.ts'
import { pretty } from '../../src/commands/formats/pretty.ts'
import { firstFiles } from '../../src/commands/start/first-files.ts'
import { newGuide } from '../../src/commands/start/new-guide.ts'
import { runScenario } from '../../src/session/run-scenario.ts'
import type { Diagnostic } from '../../src/text/diagnostic.ts'
import { codeBlocks } from './code-blocks.ts'

const root = new URL('../../', import.meta.url)
const document = readFileSync(new URL('docs/authoring.md', root), 'utf8')
const blocks = codeBlocks(document)
const examples = blocks.filter(
  ({ language, file }) => language !== 'text' && !file.startsWith('rules/'),
)
const today = '2026-11-22'

describe('docs/authoring.md', () => {
  it('says of every example which file it is of', () => {
    const nameless = blocks.filter(({ language, file }) => language !== 'text' && file === '')
    expect(nameless.map(({ text }) => text)).toEqual([])
  })

  it.each(blocks.filter(({ file }) => file.startsWith('rules/')))(
    'quotes $file as it is, in line $line',
    ({ file, text }) => {
      const quoted = text.slice(text.indexOf('\n'))
      expect(`\n${readFileSync(new URL(file, root), 'utf8')}`).toContain(quoted)
    },
  )

  it('has no finding wherever it tells its reader to check', () => {
    // A new guide is written over before the next check.
    const files: Files = new Map(firstFiles(today))
    const found = blocks.flatMap((block) => {
      if (block.folder === 'printer') put(files, block)
      const checks = block.language === 'text' && block.text.includes('unstuck check printer\n')
      return checks ? [findings(files).map(said)] : []
    })
    expect(found).toEqual([[], []])
  })

  it.each(['printer', 'router'])(
    'ends with nothing to find in %s, and scenarios that pass',
    async (folder) => {
      const files = folder === 'printer' ? printer() : new Map<string, string>()
      for (const example of examples) if (example.folder === folder) put(files, example)
      expect(findings(files).map(said)).toEqual([])
      const { knowledge, scenarios } = read(files)
      if (!knowledge) throw new Error('There is no knowledge base.')
      const results = await Promise.all(scenarios.map((one) => runScenario(knowledge, one)))
      expect(results.filter(({ passed }) => !passed)).toEqual([])
      expect(results.length).toBeGreaterThan(9)
    },
  )

  it('passes its first scenarios before it goes on', async () => {
    const files = printer()
    for (const example of examples.slice(0, 2)) put(files, example)
    const { knowledge, scenarios } = read(files)
    if (!knowledge) throw new Error('There is no knowledge base.')
    const first = scenarios.filter(({ guide }) => guide === 'streaks')
    const results = await Promise.all(first.map((one) => runScenario(knowledge, one)))
    expect(results.map(({ passed }) => passed)).toEqual([true, true, true])
  })

  it('shows what check says of the slip that it tells its reader to make', () => {
    const files = printer()
    for (const example of examples) if (example.folder === 'printer') put(files, example)
    const guide = files.get('guides/streaks.yaml') ?? ''
    files.set('guides/streaks.yaml', guide.replace('everywhere: go', 'everywere: go'))
    const { sources, diagnostics } = read(files)
    const places = { rules: '/work/printer', folder: '/work' }
    const told = pretty(placeDiagnostics(diagnostics, [...sources.values()], places))
    expect(blocks.filter(({ says }) => says).map(({ text }) => text)).toEqual([told])
  })

  it('shows what diff says of the change that it tells of', () => {
    const files = printer()
    for (const example of examples) if (example.folder === 'printer') put(files, example)
    const guide = files.get('guides/streaks.yaml') ?? ''
    const changed = guide
      .replace('copies: cause dirty-glass', 'copies: go drum')
      .replace('[dirty-drum, old-toner]', '[old-toner, dirty-drum]')
    const before = read(files).knowledge
    const after = read(new Map([...files, ['guides/streaks.yaml', changed]])).knowledge
    if (!before || !after) throw new Error('There is no knowledge base.')
    const told = diffAsText(behaviourDiff({ before, after }), 80)
    expect(blocks.filter(({ differs }) => differs).map(({ text }) => text)).toEqual([told])
  })

  it('lists every key that the schemas know, and no other', () => {
    // The tables of the last part, by the file they are of; the schemas know what the reader takes.
    const part = document.split('\n## All keys\n')[1] ?? ''
    const listed = [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key)
    expect(new Set(listed)).toEqual(new Set(keysOfReader()))
  })

  it.each(traps())('is right that %s is a trap, and %s is none', (wrong, right) => {
    const found = (value: string) =>
      findings(new Map([...firstFiles(today), ['guides/trap.yaml', guideCalled(value)]])).map(
        ({ code }) => code,
      )
    expect(found(wrong)).toHaveLength(1)
    expect(found(right)).toEqual([])
  })

  it('links only to headings that there are', () => {
    const headings = [...document.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    )
    const links = [...document.matchAll(/\]\(#([^)]*)\)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !headings.includes(link))).toEqual([])
  })
})

type Files = Map<string, string>

/** The rows of the table of traps that are of the form `key: text`, as they are and as they should be. */
function traps(): readonly (readonly [string, string])[] {
  const part = document.split('\n## What YAML does to text\n')[1]?.split('\n## ')[0] ?? ''
  const rows = [...part.matchAll(/^\| `\w+:( ?[^`]+)` \|.*\| `\w+:( ?[^`]+)` \|$/gm)]
  return rows.map(([, wrong = '', right = '']) => [wrong, right])
}

/** A guide with this title, as it is written behind the colon. */
function guideCalled(written: string): string {
  return `title:${written}\nsource: manual\nanswer: A\n`
}

/** The files that the reader has after `unstuck init` and `unstuck new guide`. */
function printer(): Files {
  const guide = newGuide({ id: 'streaks', title: 'Pages have streaks', sources: ['manual'] })
  return new Map([...firstFiles(today), ...guide])
}

function put(files: Files, { path, text, added }: (typeof examples)[number]): void {
  files.set(path, added ? `${files.get(path) ?? ''}\n${text}` : text)
}

function read(files: Files) {
  return readKnowledgeBase([...files].map(([path, text]) => ({ path, text })))
}

function findings(files: Files): readonly Diagnostic[] {
  return lint(read(files), { today })
}

function said({ code, message, span }: Diagnostic): string {
  return `${span.path} ${code}: ${message}`
}

/** What the reader takes, in the words of its own messages. */
function keysOfReader(): readonly string[] {
  const files: Files = new Map([
    ['knowledge-base.yaml', 'zz: 1'],
    ['guides/a.yaml', 'zz: 1\nsteps:\n  a: { zz: 1 }\ncauses:\n  a: { zz: 1 }'],
    ['guides/a.test.yaml', '- zz: 1'],
  ])
  const messages = read(files).diagnostics.filter(({ code }) => code === 'unknown-key')
  const keys = messages.flatMap(({ message }) =>
    [...message.replace(/^.*expected /, '').matchAll(/"([^"]+)"/g)].map(([, key = '']) => key),
  )
  return [...keys, ...allFactKeys]
}
