import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { CauseId } from '../knowledge/target.ts'
import type { CodeGuides } from './code-guides.ts'
import type { Field } from './parts-of.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A stretch of a guide that is matched as one: a title, an alias, a cause, all names, all its text. */
export interface Unit {
  /** Its guide, by place in `guides`. */
  readonly guide: number
  readonly field: Field
  /** Of titles and aliases. */
  readonly text: string
  readonly cause?: CauseId
  /** Distinct terms. */
  readonly terms: Int32Array
  /** The importance of all its terms; how much of it a query covers is measured by this. */
  readonly weight: number
}

/** Where a term stands: places in `units`, ascending, and how much it counts there. */
export interface Postings {
  readonly units: Int32Array
  readonly weights: Float32Array
}

/** What `search` looks words up in. Numbers stand for guides, units and terms: their places in these lists. */
export interface SearchIndex {
  readonly knowledge: KnowledgeBase
  /** In alphabetical order of ids. */
  readonly guides: readonly Guide[]
  readonly units: readonly Unit[]
  readonly vocabulary: Vocabulary
  /** How telling each term is; common and soft words are near 0. */
  readonly importance: Float64Array
  /** The importance of the most telling term. */
  readonly rarest: number
  readonly postings: readonly Postings[]
  /** Where the units of each guide begin in `units`; one more than there are guides. */
  readonly starts: Int32Array
  readonly guideOfCode: CodeGuides
  /** By guide: whether it begins by asking for a code of a table. */
  readonly asksForCode: readonly boolean[]
}
