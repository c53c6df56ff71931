import type { Diagnostic, Reading } from '../text/diagnostic.ts'
import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { Authored } from './authored.ts'
import { contentHash } from './content-hash.ts'
import type { Document } from './documents/document.ts'
import { idOfFile } from './documents/id-of-file.ts'
import { readDocument } from './documents/read-document.ts'
import { givenAnswers } from './given-answers.ts'
import { type Documents, type LinkMemory, link } from './link/link.ts'
import { missingFiles } from './missing-files.ts'
import { soundPart } from './sound-part.ts'
import { withoutConsequences } from './without-consequences.ts'
import { withoutDoubtfulEdits } from './without-doubtful-edits.ts'
import { withoutLoneRenames } from './without-lone-renames.ts'

/**
 * Reads every `.yaml`, `.yml` and `.csv` file of a folder, and looks up what they say of each
 * other. Never throws for what they hold. `read` may remember what it gave for a source before, and
 * `memory` what was made of that.
 */
export function readKnowledgeBase(
  sources: readonly Source[],
  read: (source: Source) => Reading<Document> = readDocument,
  memory: LinkMemory = {},
): Authored {
  const sorted = sources
    .map((source) => unchanged(source, memory.sources))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
  const readings = sorted.map(read)
  const values = readings.flatMap(({ value }) => value ?? [])
  const documents = sortOut(values)
  const byPath = new Map(sorted.map((source) => [source.path, source]))
  memory.sources = byPath
  const found = readings.flatMap((reading) => reading.diagnostics)
  const unread = found.filter(({ code }) => code === 'unread-file')
  const unreadIds = unread.map(({ span }) => idOfFile(span.path))
  const linked = link(documents, byPath, unreadIds, memory)
  const readMistakes = found.map((one) => (unread.includes(one) ? needed(one, linked.met) : one))
  const places = placesOfErrors(readMistakes)
  const own = withoutConsequences(linked.diagnostics, places)
  const told = new Set(own)
  const untold = linked.diagnostics.filter((one) => !told.has(one))
  const sure = withoutLoneRenames(withoutDoubtfulEdits(readMistakes, untold), byPath)
  const names = [...sure, ...missingFiles(documents), ...own]
  const errors = names.filter(({ severity }) => severity === 'error')
  const knowledge = { ...linked.knowledge, hash: contentHash(sorted) }
  const sound = soundPart(documents, knowledge, errors)
  const given = withoutConsequences(
    givenAnswers(documents.scenariosDocuments, sound.knowledge).filter(
      (one) => !errors.some((other) => isSameAnswer(one, other)),
    ),
    places,
  )
  const usable = errors.length === 0 && given.length === 0
  return {
    ...(usable && { knowledge }),
    sound,
    scenarios: linked.scenarios,
    diagnostics: [...names, ...given].sort(byPlace),
    sources: byPath,
    ...documents,
  }
}

/** The same source as before where its text is the same: what was worked out for it still holds. */
function unchanged(source: Source, before: LinkMemory['sources']): Source {
  const known = before?.get(source.path)
  return known?.text === source.text ? known : source
}

/** A guide that others lead to, but that does not stand among the guides. */
function needed(diagnostic: Diagnostic, met: ReadonlySet<string>): Diagnostic {
  const id = idOfFile(diagnostic.span.path)
  if (!met.has(id)) return diagnostic
  return { ...diagnostic, severity: 'error', suggestion: `move it to guides/${id}.yaml` }
}

/** A choice that is gone is told where a guide names it. */
function isSameAnswer({ message }: Diagnostic, other: Diagnostic): boolean {
  const [answer] = /^".*?"(?= is no answer to )/.exec(message) ?? []
  return other.code === 'unknown-answer' && other.message.startsWith(`Unknown answer ${answer}`)
}

/** Where what was read is not what was meant. */
function placesOfErrors(diagnostics: readonly Diagnostic[]): readonly Span[] {
  return diagnostics
    .filter(({ code, severity }) => severity === 'error' || code === 'joined-lines')
    .map(({ span }) => span)
}

function sortOut(documents: readonly Document[]): Documents {
  // One that stands elsewhere, and is told so, counts only where there is no other.
  const knowledgeBases = documents.filter((one) => one.kind === 'knowledge-base')
  const facts = documents.filter((one) => one.kind === 'facts')
  const knowledgeBaseDocument =
    knowledgeBases.find(({ path }) => path === 'knowledge-base.yaml') ?? knowledgeBases[0]
  const factsDocument = facts.find(({ path }) => path === 'facts.yaml') ?? facts[0]
  return {
    ...(knowledgeBaseDocument && { knowledgeBaseDocument }),
    ...(factsDocument && { factsDocument }),
    guideDocuments: documents.filter((one) => one.kind === 'guide'),
    tableDocuments: documents.filter((one) => one.kind === 'table'),
    scenariosDocuments: documents.filter((one) => one.kind === 'scenarios'),
  }
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  if (one.span.path !== other.span.path) return one.span.path < other.span.path ? -1 : 1
  return one.span.start - other.span.start || (one.code < other.code ? -1 : 1)
}
