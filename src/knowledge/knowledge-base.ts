import type { Fact, FactId, TableId } from './fact.ts'
import type { Guide } from './guide.ts'
import type { Table } from './table.ts'
import type { GuideId } from './target.ts'

/** A page that the knowledge comes from. */
export interface Citation {
  readonly id: string
  readonly title: string
  readonly url?: string
  /** The day it was read, `2026-11-22`. */
  readonly read?: string
}

/** Everything a folder of YAML says, linked and free of mistakes. Ids are looked up in Maps, in written order. */
export interface KnowledgeBase {
  readonly name: string
  readonly about?: string
  /** Whom to ask when nothing is left. */
  readonly escalation: string
  readonly citations: ReadonlyMap<string, Citation>
  readonly facts: ReadonlyMap<FactId, Fact>
  /** By id, in alphabetical order of the ids. */
  readonly guides: ReadonlyMap<GuideId, Guide>
  readonly tables: ReadonlyMap<TableId, Table>
  /** SHA-256 over the paths and texts of its files, in hexadecimal. */
  readonly hash: string
}
