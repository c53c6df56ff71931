import type { FactId } from '../../knowledge/fact.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Domains } from '../domains.ts'

export type Side = 'before' | 'after'

/** One thing for each of two versions. */
export type Pair<T> = Readonly<Record<Side, T>>

/** Domains of both versions over the same atoms, so that one box says what either does with a case. */
export interface PairedDomains extends Pair<Domains> {
  /** An answer for every atom: as the new version understands it, else as the old one does. */
  readonly either: Domains
}

export type Versions = Pair<KnowledgeBase>

export function factsOf({ before, after }: Versions, id: FactId) {
  return { before: before.facts.get(id), after: after.facts.get(id) }
}
