import type { Guide } from '../../knowledge/guide.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Scenario } from '../../knowledge/scenario.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { FactsDocument } from '../documents/facts-document.ts'
import type { GuideDocument } from '../documents/guide-document.ts'
import type { KnowledgeBaseDocument } from '../documents/knowledge-base-document.ts'
import type { ScenariosDocument } from '../documents/scenarios-document.ts'
import type { TableDocument } from '../documents/table-document.ts'
import { checkTexts } from './check-texts.ts'
import { equalCodes } from './equal-codes.ts'
import { equalTitles } from './equal-titles.ts'
import type { Known } from './known.ts'
import { linkCitations } from './link-citations.ts'
import { linkDecisions } from './link-decisions.ts'
import { linkFacts } from './link-facts.ts'
import { linkGuide } from './link-guide.ts'
import { linkScenarios } from './link-scenarios.ts'
import { linkTables } from './link-tables.ts'
import { ownNames } from './own-names.ts'
import { settleUnknown } from './settle-unknown.ts'

/** The documents of a folder, each list in alphabetical order of the paths. */
export interface Documents {
  readonly knowledgeBaseDocument?: KnowledgeBaseDocument
  readonly factsDocument?: FactsDocument
  readonly guideDocuments: readonly GuideDocument[]
  readonly tableDocuments: readonly TableDocument[]
  readonly scenariosDocuments: readonly ScenariosDocument[]
}

interface Linked {
  /** Whole only where nothing was reported as an error, here or before. */
  readonly knowledge: Omit<KnowledgeBase, 'hash'>
  readonly scenarios: readonly Scenario[]
  readonly diagnostics: readonly Diagnostic[]
  /** Which of the files that stand elsewhere are needed. */
  readonly met: ReadonlySet<string>
}

/** Looks up every name that one document uses of another. `unread` are the ids of files that stand elsewhere. */
export function link(
  documents: Documents,
  sources: ReadonlyMap<string, Source>,
  unread: readonly string[] = [],
): Linked {
  const { knowledgeBaseDocument, factsDocument, guideDocuments, scenariosDocuments } = documents
  const found: Diagnostic[] = []
  const met = new Set<string>()
  const { names: citations, citations: linkedCitations } = linkCitations(knowledgeBaseDocument)
  const tables = linkTables(documents.tableDocuments, factsDocument?.facts ?? [])
  const asked = linkFacts(factsDocument, { citations, tables }, found)
  const facts = linkDecisions(factsDocument, { facts: asked, tables }, found)
  const known: Known = {
    citations,
    facts,
    tables,
    guides: {
      what: 'guide',
      where: 'guides/',
      members: new Map(guideDocuments.map((guide) => [guide.id, guide])),
      complete: true,
      elsewhere: { names: new Set(unread), met },
    },
    own: new Map(guideDocuments.map((guide) => [guide.id, ownNames(guide)])),
    sources,
  }
  const guides = new Map<string, Guide>()
  for (const document of guideDocuments) {
    const guide = linkGuide(document, known, found)
    checkTexts(document, known, found)
    guides.set(guide.id, guide)
  }
  const scenarios = scenariosDocuments.flatMap((document) => linkScenarios(document, known, found))
  for (const one of equalTitles(guideDocuments)) found.push(one)
  for (const one of equalCodes(known)) found.push(one)

  const { name, about, escalation } = knowledgeBaseDocument ?? {}
  const knowledge = {
    name: name?.value ?? '',
    ...(about && { about: about.value }),
    escalation: escalation?.value ?? '',
    citations: linkedCitations,
    facts: new Map(
      [...facts.members].flatMap(([id, { fact }]) => (fact ? [[id, fact] as const] : [])),
    ),
    guides: new Map([...guides].sort(([one], [other]) => (one < other ? -1 : 1))),
    tables: new Map([...tables.members].map(([id, { table }]) => [id, table])),
  }
  return { knowledge, scenarios, diagnostics: settleUnknown(found), met }
}
