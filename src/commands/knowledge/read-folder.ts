import type { Authored } from '../../authoring/authored.ts'
import type { Document } from '../../authoring/documents/document.ts'
import { readDocument } from '../../authoring/documents/read-document.ts'
import type { LinkMemory } from '../../authoring/link/link.ts'
import { readKnowledgeBase } from '../../authoring/read-knowledge-base.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Scenario } from '../../knowledge/scenario.ts'
import type { Diagnostic, Reading } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { Progress } from '../progress.ts'
import { readSources } from './read-sources.ts'

export interface FolderRead {
  /** Absent where anything is an error. */
  readonly knowledge?: KnowledgeBase
  readonly scenarios: readonly Scenario[]
  readonly sources: readonly Source[]
  /** By path, place and code. */
  readonly diagnostics: readonly Diagnostic[]
  /** Absent where a file could not be read, and where there is none. */
  readonly authored?: Authored
}

export interface FolderMemory {
  read(source: Source): Reading<Document>
  readonly linked: LinkMemory
}

/**
 * Reads the knowledge base of a folder, with every mistake in it. Never throws for what the folder holds.
 * `memory` may hold what was made of the same files before.
 */
export function readFolder(
  folder: string,
  progress?: Progress,
  memory: FolderMemory = { read: readDocument, linked: {} },
): FolderRead {
  const { sources, diagnostics: unread } = readSources(folder)
  let count = 0
  const read = (source: Source) => {
    count += 1
    progress?.show(`Reading file ${count} of ${sources.length}`)
    return memory.read(source)
  }
  if (sources.length === 0) {
    return { scenarios: [], sources, diagnostics: unread.length > 0 ? unread : [nothingHere()] }
  }
  const authored = readKnowledgeBase(sources, read, memory.linked)
  const { knowledge, scenarios, diagnostics } = authored
  progress?.done()
  if (unread.length === 0) {
    return { ...(knowledge ? { knowledge } : {}), scenarios, sources, diagnostics, authored }
  }
  // A file that could not be read is empty only to us: what is said about its text is no mistake of its writer.
  const unreadPaths = new Set(unread.map(({ span }) => span.path))
  const others = diagnostics.filter(({ span }) => !unreadPaths.has(span.path))
  return { scenarios, sources, diagnostics: [...unread, ...others].sort(byPlace) }
}

function nothingHere(): Diagnostic {
  return {
    code: 'empty-folder',
    severity: 'error',
    message:
      'This folder holds no knowledge base: there is no .yaml or .csv file in it, expected knowledge-base.yaml, facts.yaml and guides/.',
    span: { path: '.', start: 0, end: 0 },
  }
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  if (one.span.path !== other.span.path) return one.span.path < other.span.path ? -1 : 1
  return one.span.start - other.span.start || (one.code < other.code ? -1 : 1)
}
