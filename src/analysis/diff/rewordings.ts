import type { Fact } from '../../knowledge/fact.ts'
import type { Guide } from '../../knowledge/guide.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Table } from '../../knowledge/table.ts'
import type { GuideId } from '../../knowledge/target.ts'
import type { Versions } from './side.ts'

/** A text of something that both versions have, worded otherwise. */
export interface Rewording {
  /** Absent for what belongs to no guide. */
  readonly guide?: GuideId
  /** `remedy of cause inbox-full`. */
  readonly what: string
  /** Absent for a text that was added. */
  readonly before?: string
  /** Absent for a text that was removed. */
  readonly after?: string
}

/** The texts of a thing, by what they are of it. */
type Texts = Readonly<Record<string, string | undefined>>

/** The texts that differ; by guide, then facts and tables, in the new version's order. */
export function rewordings({ before, after }: Versions): readonly Rewording[] {
  const inGuides = [...after.guides].flatMap(([id, guide]) => {
    const old = before.guides.get(id)
    const found = old ? differing(textsOfGuide(old), textsOfGuide(guide)) : []
    return found.map((rewording) => ({ guide: id, ...rewording }))
  })
  const inTables = [...after.tables].flatMap(([id, table]) => {
    const old = before.tables.get(id)
    return old ? differing(textsOfTable(old), textsOfTable(table)) : []
  })
  return [...inGuides, ...differing(textsOfBase(before), textsOfBase(after)), ...inTables]
}

/** What came or went as a whole is no rewording. */
function differing(
  before: ReadonlyMap<string, Texts>,
  after: ReadonlyMap<string, Texts>,
): readonly Rewording[] {
  return [...after].flatMap(([thing, texts]) => {
    const old = before.get(thing)
    if (!old) return []
    const parts = [...new Set([...Object.keys(texts), ...Object.keys(old)])]
    return parts.flatMap((part) => {
      const [was, is] = [old[part], texts[part]]
      if (was === is) return []
      const said = {
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
      }
      return [{ what: `${part} of ${thing}`, ...said }]
    })
  })
}

function textsOfGuide(guide: Guide): ReadonlyMap<string, Texts> {
  const { body, title, escalation } = guide
  const steps = body.kind === 'steps' ? [...body.steps.values()] : []
  return new Map<string, Texts>([
    ['the guide', { title, escalation, ...bodyText(body) }],
    ...steps.map(({ id, say }) => [`step ${id}`, { say }] as const),
    ...[...guide.causes.values()].map(({ id, text, check, remedy, unanswered }) => {
      return [`cause ${id}`, { text, check, remedy, unanswered }] as const
    }),
    ...[...guide.notes.values()].map(({ id, text }) => [`note ${id}`, { text }] as const),
  ])
}

function bodyText(body: Guide['body']): Texts {
  if (body.kind === 'information') return { answer: body.text }
  return body.kind === 'unanswered' ? { unanswered: body.reason } : {}
}

function textsOfBase(knowledge: KnowledgeBase): ReadonlyMap<string, Texts> {
  const { name, about, escalation, facts } = knowledge
  return new Map<string, Texts>([
    ...[...facts.values()].flatMap(textsOfFact),
    ['the knowledge base', { name, about, escalation }],
  ])
}

function textsOfFact(fact: Fact): readonly (readonly [string, Texts])[] {
  const choices = 'choices' in fact && fact.kind !== 'decide' ? fact.choices : []
  return [
    [`fact ${fact.id}`, { question: fact.ask, where: fact.where }],
    ...choices.map(({ id, label }) => [`choice ${id} of fact ${fact.id}`, { label }] as const),
  ]
}

/** The cells of rows that name no row, by the code; of several rows of one code, by their order, too. */
function textsOfTable({ id, keys, rows }: Table): ReadonlyMap<string, Texts> {
  const texts = new Map<string, Texts>()
  const met = new Map<string, number>()
  for (const { cells } of rows) {
    const code = keys.flatMap((key) => cells.get(key) || []).join(', ')
    const count = (met.get(code) ?? 0) + 1
    met.set(code, count)
    const row = count === 1 ? '' : `, row ${count}`
    const other = [...cells].filter(([column]) => !keys.includes(column))
    texts.set(`code ${code} of table ${id}${row}`, Object.fromEntries(other))
  }
  return texts
}
