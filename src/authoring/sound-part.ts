import { remembered } from '../analysis/remembered.ts'
import type { Fact, FactId, TableId } from '../knowledge/fact.ts'
import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { GuideId } from '../knowledge/target.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Span } from '../text/span.ts'
import { isSettled } from './is-settled.ts'
import type { Documents } from './link/link.ts'

/** What can be looked at, though something else has mistakes that keep it from being read as it was meant. */
export interface SoundPart {
  /** Facts and tables without such mistakes; every guide, but those with mistakes hold nothing. */
  readonly knowledge: KnowledgeBase
  /** The guides without such mistakes. */
  readonly guides: ReadonlySet<GuideId>
  /** False where a mistake may hide that something is used. */
  readonly whole: boolean
  /** False where a mistake may hide sources. */
  readonly sources: boolean
}

/** Leaves out what mistakes touch that are not settled (`isSettled`), and what depends on it. */
export function soundPart(
  documents: Documents,
  linked: KnowledgeBase,
  errors: readonly Diagnostic[],
): SoundPart {
  const { guideDocuments, tableDocuments } = documents
  const places = placesOf(errors.filter((one) => !isSettled(one)))
  const touched = new Set(places.map(({ path }) => path))
  const isWhole = ({ path, complete }: { readonly path: string; readonly complete: boolean }) =>
    complete && !touched.has(path)
  const tables = new Map(
    tableDocuments
      .filter(isWhole)
      .flatMap(({ id }) => [[id, linked.tables.get(id)] as const])
      .filter(
        (entry): entry is [TableId, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined,
      ),
  )
  const facts = soundFacts(documents, linked, places, tables)
  const sound = new Set<GuideId>()
  const guides = new Map<GuideId, Guide>()
  for (const document of guideDocuments) {
    const guide = linked.guides.get(document.id)
    if (guide === undefined) continue
    const usable = isWhole(document) && asksOnly(guide, facts)
    if (usable) sound.add(guide.id)
    guides.set(guide.id, usable ? guide : emptied(guide))
  }
  const apart = new Set([
    documents.knowledgeBaseDocument?.path,
    ...documents.scenariosDocuments.map(({ path }) => path),
  ])
  const base = documents.knowledgeBaseDocument
  return {
    // As a whole they stay the same maps, so that what was worked out for them still holds.
    knowledge: {
      ...linked,
      facts: facts.size === linked.facts.size ? linked.facts : facts,
      tables: tables.size === linked.tables.size ? linked.tables : tables,
      guides,
    },
    guides: sound,
    // What is shown by a text under a misspelt name is settled, too, but not known to be used.
    whole: placesOf(errors).every(({ path }) => apart.has(path)) && sound.size === guides.size,
    sources: base !== undefined && isWhole(base),
  }
}

/** Where a mistake stands, and where else what it says is so. */
function placesOf(errors: readonly Diagnostic[]): readonly Span[] {
  return errors.flatMap(({ span, also = [] }) => [span, ...also.map((one) => one.span)])
}

/** The facts that no mistake stands in, as far as what they are read or decided from is sound, too. */
function soundFacts(
  { factsDocument }: Documents,
  { facts }: KnowledgeBase,
  places: readonly Span[],
  tables: KnowledgeBase['tables'],
): ReadonlyMap<FactId, Fact> {
  const written = factsDocument?.facts ?? []
  const wrong = new Set<FactId>()
  for (const { path, start } of places) {
    if (path !== factsDocument?.path) continue
    const fact = written.findLast(({ name }) => name.span.start <= start)
    if (fact !== undefined) wrong.add(fact.name.value)
  }
  const sound = new Map([...facts].filter(([id]) => !wrong.has(id)))
  for (let before = -1; before !== sound.size; ) {
    before = sound.size
    for (const [id, fact] of sound) if (!restsOn(fact, sound, tables)) sound.delete(id)
  }
  return sound
}

function restsOn(
  fact: Fact,
  facts: ReadonlyMap<FactId, Fact>,
  tables: KnowledgeBase['tables'],
): boolean {
  switch (fact.kind) {
    case 'decide':
      return fact.inputs.every((input) => facts.has(input))
    case 'table':
      return (
        tables.has(fact.table) &&
        fact.readFrom.every((from) => facts.has(from)) &&
        (fact.by === undefined || facts.has(fact.by))
      )
    case 'text':
      return fact.recognisers.every(({ ways }) =>
        ways.every((way) => way.kind !== 'any code' || tables.has(way.table)),
      )
    default:
      return true
  }
}

function asksOnly(guide: Guide, facts: ReadonlyMap<FactId, Fact>): boolean {
  return factsAsked(guide).every((fact) => facts.has(fact))
}

const factsAsked = remembered(({ body }: Guide): readonly FactId[] =>
  body.kind === 'steps'
    ? [...body.steps.values()].flatMap((step) => (step.kind === 'ask' ? step.fact : []))
    : [],
)

/** Other guides lead to it, and it leads nowhere. */
function emptied({ span, ...guide }: Guide): Guide {
  return {
    ...guide,
    span,
    body: { kind: 'information', text: '', span },
    causes: new Map(),
    notes: new Map(),
  }
}
