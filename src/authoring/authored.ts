import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Scenario } from '../knowledge/scenario.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Source } from '../text/source.ts'
import type { FactsDocument } from './documents/facts-document.ts'
import type { GuideDocument } from './documents/guide-document.ts'
import type { KnowledgeBaseDocument } from './documents/knowledge-base-document.ts'
import type { ScenariosDocument } from './documents/scenarios-document.ts'
import type { TableDocument } from './documents/table-document.ts'
import type { SoundPart } from './sound-part.ts'

/** A folder of YAML and CSV, read and linked as far as its mistakes allow. */
export interface Authored {
  /** Absent when any diagnostic is an error. */
  readonly knowledge?: KnowledgeBase
  /** What lint rules look at: all of it where no mistake is in the way. */
  readonly sound: SoundPart
  /** Those without mistakes, by the guide's id, then in written order. */
  readonly scenarios: readonly Scenario[]
  /** By path, then offset, then code. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every source by its path, for code frames. */
  readonly sources: ReadonlyMap<string, Source>
  readonly knowledgeBaseDocument?: KnowledgeBaseDocument
  readonly factsDocument?: FactsDocument
  /** In alphabetical order of their paths, as the other lists. */
  readonly guideDocuments: readonly GuideDocument[]
  readonly tableDocuments: readonly TableDocument[]
  readonly scenariosDocuments: readonly ScenariosDocument[]
}
