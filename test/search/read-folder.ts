import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'

/** The knowledge base of a folder below the project's own; a test stops where it has errors. */
export function readFolder(folder: string): KnowledgeBase {
  const root = join(import.meta.dirname, '../..', folder)
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ya?ml|csv)$/.test(path))
    .sort()
  const sources = paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  const { knowledge, diagnostics } = readKnowledgeBase(sources)
  if (knowledge === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return knowledge
}
