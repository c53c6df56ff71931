import type { Citation, KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { GuideDocument } from '../documents/guide-document.ts'
import type { ScenariosDocument } from '../documents/scenarios-document.ts'
import { equalCodes } from './equal-codes.ts'
import type { Known } from './known.ts'
import type { Documents } from './link.ts'
import { linkCitations } from './link-citations.ts'
import { linkDecisions } from './link-decisions.ts'
import { linkFacts } from './link-facts.ts'
import { linkTables } from './link-tables.ts'
import type { LinkedDocument } from './linked-document.ts'
import type { LinkedScenarios } from './linked-scenarios.ts'
import { takeUsed, type UsedNames } from './used-names.ts'

/** What guides may name of other files, looked up for itself. */
export interface Common {
  /** What it was made from: documents, and the names of the guides. */
  readonly from: readonly unknown[]
  readonly known: Pick<Known, 'citations' | 'facts' | 'tables'>
  /** The same maps as long as nothing in them changes: what was worked out for them still holds then. */
  readonly facts: KnowledgeBase['facts']
  readonly tables: KnowledgeBase['tables']
  readonly citations: ReadonlyMap<string, Citation>
  readonly found: readonly Diagnostic[]
  readonly equalCodes: readonly Diagnostic[]
  readonly used: UsedNames
  /** Guides and scenarios that were linked to just this. */
  readonly guides: WeakMap<GuideDocument, LinkedDocument>
  readonly scenarios: WeakMap<ScenariosDocument, LinkedScenarios>
}

interface ToLink {
  readonly documents: Documents
  readonly sources: ReadonlyMap<string, Source>
  /** The ids of files that stand elsewhere. */
  readonly unread: readonly string[]
}

/** The common part, taken over from before where nothing in it has changed. */
export function linkCommon(
  { documents, sources, unread }: ToLink,
  before: Common | undefined,
): Common {
  const { knowledgeBaseDocument, factsDocument, tableDocuments, guideDocuments } = documents
  const ids = guideDocuments.map(({ id }) => id)
  const from = [
    knowledgeBaseDocument,
    factsDocument,
    ...tableDocuments,
    ids.join('\n'),
    unread.join('\n'),
  ]
  // Of two guides with one name, each may lend its own names to the other.
  const isClear = new Set(ids).size === ids.length
  if (before && isClear && isSame(before.from, from)) return before
  const found: Diagnostic[] = []
  const { names: citations, citations: linkedCitations } = linkCitations(knowledgeBaseDocument)
  const tables = linkTables(tableDocuments, factsDocument?.facts ?? [])
  const asked = linkFacts(factsDocument, { citations, tables }, found)
  const facts = linkDecisions(factsDocument, { facts: asked, tables }, found)
  const known = { citations, facts, tables }
  return {
    from,
    known,
    facts: new Map(
      [...facts.members].flatMap(([id, { fact }]) => (fact ? [[id, fact] as const] : [])),
    ),
    tables: new Map([...tables.members].map(([id, { table }]) => [id, table])),
    citations: linkedCitations,
    found,
    equalCodes: equalCodes({ facts, tables, sources }),
    used: takeUsed([citations, facts, tables]),
    guides: new WeakMap(),
    scenarios: new WeakMap(),
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index])
}
