import type { Diagnostic } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import { invalidName } from '../shape/invalid-name.ts'
import { mistake } from '../shape/mistake.ts'
import type { Document } from './document.ts'
import { nameOfFile } from './name-of-file.ts'

interface Kind {
  /** Absent when nothing of a knowledge base stands at that path. */
  readonly kind?: Document['kind']
  readonly diagnostics: readonly Diagnostic[]
}

const atTop = new Map<string, Document['kind']>([
  ['knowledge-base', 'knowledge-base'],
  ['facts', 'facts'],
])

/**
 * What a path says a file is. A file that stands almost where it should is reported, and read
 * as if it stood there, so that the names in it are known.
 */
export function kindOfFile(path: string): Kind {
  const parts = path.split('/')
  const file = parts.at(-1) ?? path
  const folders = parts.slice(0, -1)
  const extension = /\.(ya?ml|csv)$/i.exec(file)?.[0] ?? ''
  const name = nameOfFile(path)
  const table = extension.toLowerCase() === '.csv'
  const kind = kindOf({ folders, file, name, table })
  if (kind === undefined) {
    const message =
      'This file is not read: a knowledge base is knowledge-base.yaml, facts.yaml, guides/NAME.yaml and tables/NAME.csv.'
    const unread = {
      ...mistake('unread-file', message, startOf(path)),
      severity: 'warning' as const,
    }
    return { diagnostics: [unread] }
  }
  const expected = expectedPath(kind, name)
  const diagnostics: Diagnostic[] = []
  if (path !== expected) {
    const message = `This file stands in the wrong place, expected ${expected}.`
    const suggestion = `rename it to ${expected}`
    diagnostics.push(mistake('misplaced-file', message, startOf(path), { suggestion }))
  } else if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
    const { suggestion = '', ...invalid } = invalidName({ value: name, span: startOf(path) })
    diagnostics.push({ ...invalid, suggestion: suggestion.replace('write', 'rename it to') })
  }
  return { kind, diagnostics }
}

function kindOf({
  folders,
  file,
  name,
  table,
}: {
  readonly folders: readonly string[]
  readonly file: string
  readonly name: string
  readonly table: boolean
}): Document['kind'] | undefined {
  if (table) return 'table'
  const [folder] = folders
  if (folder === undefined) {
    const [near] = nearest(name, atTop.keys())
    return near === undefined ? undefined : atTop.get(near)
  }
  if (folder !== 'guides' && nearest(folder, ['guides']).length === 0) return undefined
  return /\.test\.ya?ml$/i.test(file) ? 'scenarios' : 'guide'
}

function expectedPath(kind: Document['kind'], name: string): string {
  switch (kind) {
    case 'knowledge-base':
    case 'facts':
      return `${kind}.yaml`
    case 'guide':
      return `guides/${name}.yaml`
    case 'scenarios':
      return `guides/${name}.test.yaml`
    case 'table':
      return `tables/${name}.csv`
    default:
      return kind satisfies never
  }
}

function startOf(path: string): Diagnostic['span'] {
  return { path, start: 0, end: 0 }
}
