import type { Answer } from '../knowledge/answer.ts'
import { decide } from '../knowledge/decide.ts'
import type { DecideFact, FactId, TableFact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { readCodes } from '../knowledge/read-from.ts'
import { recognise } from '../knowledge/recognise.ts'
import type { Row } from '../knowledge/table.ts'

/** A fact that must be asked first; `rows` or `choices` narrow what it may be. */
export interface Needed {
  readonly fact: FactId
  /** The rows of its table that are still possible. */
  readonly rows?: readonly Row[]
  /** The ids of the choices that are still possible. */
  readonly choices?: readonly string[]
}

export type Knowing = { readonly answer: Answer } | { readonly needed: Needed }

/** What the given texts say about facts, worked out when asked for. */
export interface Known {
  /** What is known about a fact, or which fact has to be asked to know it. */
  of(fact: FactId): Knowing
  /** The facts whose given text was looked at, in the order of looking. */
  readonly used: ReadonlySet<FactId>
}

const UNSURE: Answer = { kind: 'unsure' }

/**
 * Reads the given texts by the knowledge base. Recognised texts, codes read from other texts and
 * decisions are answers before anything is asked. With `enough`, whatever would be asked is unsure.
 */
export function know(
  knowledge: KnowledgeBase,
  given: ReadonlyMap<FactId, string>,
  enough = false,
): Known {
  const used = new Set<FactId>()
  const memory = new Map<FactId, Knowing>()

  const of = (id: FactId): Knowing => {
    const before = memory.get(id)
    if (before) return before
    const knowing = settle(work(id))
    memory.set(id, knowing)
    return knowing
  }

  const settle = (knowing: Knowing): Knowing => {
    if (!enough || 'answer' in knowing) return knowing
    const { rows } = knowing.needed
    return { answer: rows && rows.length > 0 ? { kind: 'rows', rows } : UNSURE }
  }

  const work = (id: FactId): Knowing => {
    const fact = knowledge.facts.get(id)
    if (!fact) throw new Error(`No fact is called "${id}".`)
    if (fact.kind === 'decide') return decided(fact)
    if (fact.kind === 'table') return coded(fact)
    return stated(id) ?? { needed: { fact: id } }
  }

  const decided = (fact: DecideFact): Knowing => {
    const decision = decide(
      fact,
      (input) => {
        const knowing = of(input)
        if ('answer' in knowing) return knowing.answer
        return undefined
      },
      knowledge,
    )
    if (decision.kind === 'answer') return { answer: decision.answer }
    const input = of(decision.fact)
    return 'needed' in input ? input : { needed: { fact: decision.fact } }
  }

  const coded = (fact: TableFact): Knowing => {
    const own = stated(fact.id)
    const read = own && !isUnsure(own) ? undefined : readElsewhere(fact)
    // "I don't know" says less than a text that holds the code, or a choice of codes.
    const knowing = read ?? own ?? { needed: { fact: fact.id } }
    if ('needed' in knowing) {
      return own && knowing.needed.rows
        ? { answer: { kind: 'rows', rows: knowing.needed.rows } }
        : knowing
    }
    const { answer } = knowing
    if (answer.kind !== 'rows' || answer.rows.length < 2) return knowing
    return told(fact, answer.rows, own !== undefined && isUnsure(own))
  }

  /** Tells rows of one name apart: by the fact that they differ by, else by asking which. */
  const told = (fact: TableFact, rows: readonly Row[], asked: boolean): Knowing => {
    if (fact.by === undefined) {
      return asked ? { answer: { kind: 'rows', rows } } : { needed: { fact: fact.id, rows } }
    }
    const choices = choicesOf(fact.by, rows)
    if (choices.size < 2) return { answer: { kind: 'rows', rows } }
    const by = of(fact.by)
    if ('needed' in by) return { needed: { ...by.needed, choices: [...choices.keys()] } }
    const left = by.answer.kind === 'choice' ? choices.get(by.answer.id) : undefined
    return { answer: { kind: 'rows', rows: left ?? rows } }
  }

  const choicesOf = (by: FactId, rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
    const fact = knowledge.facts.get(by)
    const choices = new Map<string, Row[]>()
    for (const row of rows) {
      const cell = row.cells.get(by) ?? ''
      const recognised = fact && recognise(fact, cell, knowledge)
      const id =
        recognised?.kind === 'answer' && recognised.answer.kind === 'choice'
          ? recognised.answer.id
          : cell
      choices.set(id, [...(choices.get(id) ?? []), row])
    }
    return choices
  }

  const readElsewhere = (fact: TableFact): Knowing | undefined => {
    const texts = (id: FactId) => given.get(id)
    const found = readCodes(fact, texts, knowledge)
    if (found.length === 0) return undefined
    for (const id of fact.readFrom) if (given.has(id)) used.add(id)
    const [first] = found
    if (found.length === 1 && first) return { answer: { kind: 'rows', rows: first.rows } }
    return { needed: { fact: fact.id, rows: distinct(found.flatMap(({ rows }) => rows)) } }
  }

  /** What the person's own text says; a text that cannot be recognised counts as not given. */
  const stated = (id: FactId): Knowing | undefined => {
    const fact = knowledge.facts.get(id)
    const text = given.get(id)
    if (!fact || text === undefined) return undefined
    const recognised = recognise(fact, text, knowledge)
    if (recognised.kind === 'mistake') return undefined
    used.add(id)
    if (recognised.kind === 'several') return { needed: { fact: id, rows: recognised.rows } }
    return { answer: recognised.answer }
  }

  return { of, used }
}

function isUnsure(knowing: Knowing): boolean {
  return 'answer' in knowing && knowing.answer.kind === 'unsure'
}

function distinct(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.index, row])).values()]
}
