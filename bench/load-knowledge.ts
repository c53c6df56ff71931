import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readKnowledgeBase } from '../src/authoring/read-knowledge-base.ts'
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts'

/** The knowledge base of a folder; throws where it has errors. */
export function loadKnowledge(folder: string): KnowledgeBase {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ya?ml|csv)$/.test(path))
    .sort()
  const sources = paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  const { knowledge, diagnostics } = readKnowledgeBase(sources)
  if (knowledge !== undefined) return knowledge
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  throw new Error(errors.map(({ message, span }) => `${span.path}: ${message}`).join('\n'))
}
