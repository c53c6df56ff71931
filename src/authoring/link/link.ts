import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Scenario } from '../../knowledge/scenario.ts'
import type { GuideId } from '../../knowledge/target.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { FactsDocument } from '../documents/facts-document.ts'
import type { GuideDocument } from '../documents/guide-document.ts'
import type { KnowledgeBaseDocument } from '../documents/knowledge-base-document.ts'
import type { ScenariosDocument } from '../documents/scenarios-document.ts'
import type { TableDocument } from '../documents/table-document.ts'
import { checkTexts } from './check-texts.ts'
import { equalTitles } from './equal-titles.ts'
import type { Known } from './known.ts'
import { type Common, linkCommon } from './link-common.ts'
import { linkGuide } from './link-guide.ts'
import { linkScenarios } from './link-scenarios.ts'
import type { LinkedDocument } from './linked-document.ts'
import type { LinkedScenarios } from './linked-scenarios.ts'
import type { Names } from './names.ts'
import { NotedMap } from './noted-map.ts'
import { type OwnNames, ownNames } from './own-names.ts'
import { isUnknown, settleUnknown } from './settle-unknown.ts'
import { addUsed, clearUsed, takeUsed } from './used-names.ts'

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

/** What linking gave before: where unchanged files keep their documents, only what changed is linked anew. */
export interface LinkMemory {
  common?: Common
  /** What was read last. */
  sources?: ReadonlyMap<string, Source>
}

/** Looks up every name that one document uses of another. `unread` are the ids of files that stand elsewhere. */
export function link(
  documents: Documents,
  sources: ReadonlyMap<string, Source>,
  unread: readonly string[] = [],
  memory: LinkMemory = {},
): Linked {
  const { knowledgeBaseDocument, guideDocuments, scenariosDocuments } = documents
  const common = linkCommon({ documents, sources, unread }, memory.common)
  memory.common = common
  const { citations, facts, tables } = common.known
  const met = new Set<string>()
  const members = new NotedMap(guideDocuments.map((guide) => [guide.id, guide]))
  const own = new NotedMap(
    guideDocuments.map((guide) => [guide.id, common.guides.get(guide)?.own ?? ownNames(guide)]),
  )
  const known: Known = {
    ...common.known,
    guides: {
      what: 'guide',
      where: 'guides/',
      members,
      complete: true,
      elsewhere: { names: new Set(unread), met },
    },
    own,
    sources,
  }
  const kinds = [citations, facts, tables, known.guides]
  takeUsed(kinds)
  const linked = guideDocuments.map((document) => {
    const one = common.guides.get(document) ?? linkDocument(document, known, kinds)
    common.guides.set(document, one)
    return one
  })
  // Scenarios of an earlier time may have used them.
  for (const { own } of linked) clearUsed(kindsOf(own))
  const played = scenariosDocuments.map((document) => {
    const before = common.scenarios.get(document)
    const isSame = before?.lookedAt.every(({ id, document: one }) => members.get(id) === one)
    const one =
      before && isSame ? before : linkTogether(document, { known, kinds, noted: { members, own } })
    common.scenarios.set(document, one)
    return one
  })
  const found = [
    common.found,
    ...linked.map((one) => one.found),
    ...played.map((one) => one.found),
  ].flat()
  for (const one of equalTitles(guideDocuments)) found.push(one)
  for (const one of common.equalCodes) found.push(one)
  // Only these ask what is used.
  if (unread.length > 0 || found.some(isUnknown)) {
    addUsed(kinds, common.used)
    for (const { own, usedOwn, usedCommon } of linked) {
      addUsed(kindsOf(own), usedOwn)
      addUsed(kinds, usedCommon)
    }
    for (const { lookedAt, usedCommon } of played) {
      for (const { own, used } of lookedAt) if (own) addUsed(kindsOf(own), used)
      addUsed(kinds, usedCommon)
    }
  }

  const guides = new Map(linked.map(({ guide }) => [guide.id, guide]))
  const { name, about, escalation } = knowledgeBaseDocument ?? {}
  const knowledge = {
    name: name?.value ?? '',
    ...(about && { about: about.value }),
    escalation: escalation?.value ?? '',
    citations: common.citations,
    facts: common.facts,
    guides: new Map([...guides].sort(([one], [other]) => (one < other ? -1 : 1))),
    tables: common.tables,
  }
  const scenarios = played.flatMap((one) => one.scenarios)
  return { knowledge, scenarios, diagnostics: settleUnknown(found), met }
}

function linkDocument(
  document: GuideDocument,
  known: Known,
  kinds: readonly Names<unknown>[],
): LinkedDocument {
  const found: Diagnostic[] = []
  const guide = linkGuide(document, known, found)
  checkTexts(document, known, found)
  const own = known.own.get(document.id) ?? ownNames(document)
  return { guide, own, found, usedOwn: takeUsed(kindsOf(own)), usedCommon: takeUsed(kinds) }
}

interface Linking {
  readonly known: Known
  readonly kinds: readonly Names<unknown>[]
  readonly noted: {
    readonly members: NotedMap<GuideId, GuideDocument>
    readonly own: NotedMap<GuideId, OwnNames>
  }
}

function linkTogether(
  document: ScenariosDocument,
  { known, kinds, noted }: Linking,
): LinkedScenarios {
  const { members, own } = noted
  members.asked.clear()
  own.asked.clear()
  const found: Diagnostic[] = []
  const scenarios = linkScenarios(document, known, found)
  const lookedAt = [...new Set([...members.asked, ...own.asked])].map((id) => {
    const names = own.get(id)
    const used = names ? takeUsed(kindsOf(names)) : []
    return { id, document: members.get(id), own: names, used }
  })
  return { scenarios, found, lookedAt, usedCommon: takeUsed(kinds) }
}

function kindsOf({ steps, causes, notes }: OwnNames): readonly Names<unknown>[] {
  return [steps, causes, notes]
}
