import type { Fact } from '../../knowledge/fact.ts'
import type { Table } from '../../knowledge/table.ts'
import type { GuideId } from '../../knowledge/target.ts'
import type { Source } from '../../text/source.ts'
import type { GuideDocument } from '../documents/guide-document.ts'
import type { CitationDocument } from '../documents/knowledge-base-document.ts'
import type { Names } from './names.ts'
import type { OwnNames } from './own-names.ts'

/** A fact by name; without its value when its own mistakes keep it from being used. */
export interface KnownFact {
  readonly fact?: Fact
}

/** A table, and whether all of its rows could be read. */
export interface KnownTable {
  readonly table: Table
  readonly complete: boolean
}

/** Everything that can be named from another file. */
export interface Known {
  readonly citations: Names<CitationDocument>
  readonly facts: Names<KnownFact>
  readonly tables: Names<KnownTable>
  readonly guides: Names<GuideDocument>
  /** The names that each guide gives itself. */
  readonly own: ReadonlyMap<GuideId, OwnNames>
  readonly sources: ReadonlyMap<string, Source>
}
