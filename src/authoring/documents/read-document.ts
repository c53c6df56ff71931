import type { Reading } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { Document } from './document.ts'
import { kindOfFile } from './kind-of-file.ts'
import { readFacts } from './read-facts.ts'
import { readGuide } from './read-guide.ts'
import { readKnowledgeBaseFile } from './read-knowledge-base-file.ts'
import { readScenarios } from './read-scenarios.ts'
import { readTable } from './read-table.ts'

/**
 * One file of a knowledge base, by what its path says it is. It depends on the source only, so
 * what it gives can be kept for as long as path and text stay. No value: not a file that is read.
 */
export function readDocument(source: Source): Reading<Document> {
  const { kind, diagnostics: misplaced } = kindOfFile(source.path)
  if (kind === undefined) return { diagnostics: misplaced }
  const { value, diagnostics } = readAs(kind, source)
  const all = misplaced.length === 0 ? diagnostics : [...misplaced, ...diagnostics]
  return value === undefined ? { diagnostics: all } : { value, diagnostics: all }
}

function readAs(kind: Document['kind'], source: Source): Reading<Document> {
  switch (kind) {
    case 'knowledge-base':
      return readKnowledgeBaseFile(source)
    case 'facts':
      return readFacts(source)
    case 'guide':
      return readGuide(source)
    case 'scenarios':
      return readScenarios(source)
    case 'table':
      return readTable(source)
    default:
      return kind satisfies never
  }
}
