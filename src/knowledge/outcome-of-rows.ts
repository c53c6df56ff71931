import type { Answer } from './answer.ts'
import type { AnswerKey } from './answer-key.ts'
import type { DecideFact, DecideRow, FactId } from './fact.ts'
import { takes } from './takes.ts'

/** An input of a decision that is not down to one answer. */
export interface OpenInput {
  readonly fact: FactId
  /** Its place among the inputs. */
  readonly column: number
  /** What it may be, as far as the rows can tell. */
  readonly atoms: readonly Answer[]
}

/** What a decision comes to: a value, unsure (no value), or first of all a question of what `on` is. */
export interface Outcome {
  readonly id: number
  readonly value?: string
  readonly on?: FactId
}

const mostCases = 4096

/**
 * What the rows come to in every case of the open inputs, of which the first `missing` are told apart and the others
 * only agree or disagree. It is a reduced ordered decision diagram: equal outcomes are the same object, so that the
 * top one is about the first input that matters in any case at all.
 */
export function outcomeOfRows(
  fact: DecideFact,
  open: readonly OpenInput[],
  missing: number,
): Outcome | 'too many cases' {
  const outcomes = new Map<string, Outcome>()
  const memory = new Map<string, Outcome>()
  const places = new Map(fact.rows.map((row, place) => [row, place]))
  let cases = 0

  const the = (name: string, made: Omit<Outcome, 'id'>): Outcome => {
    const known = outcomes.get(name) ?? { id: outcomes.size, ...made }
    outcomes.set(name, known)
    return known
  }
  const decided = (value: string | undefined): Outcome =>
    value === undefined ? the('unsure', {}) : the(`value ${value}`, { value })

  const outcomeFrom = (level: number, candidates: readonly DecideRow[]): Outcome | undefined => {
    const rows = reachable(candidates, open, level)
    const [first] = rows
    if (first === undefined) return decided(fact.otherwise)
    if (isSettled(first, open, level)) return decided(first.value)
    const memo = `${level}:${rows.map((row) => places.get(row)).join()}`
    const known = memory.get(memo)
    if (known !== undefined) return known
    const input = open[level]
    if (input === undefined) return decided(fact.otherwise)
    const ways: Outcome[] = []
    for (const atom of input.atoms) {
      cases += 1
      const left = rows.filter((row) => agrees(row.cells[input.column], atom))
      const way = cases > mostCases ? undefined : outcomeFrom(level + 1, left)
      if (way === undefined) return undefined
      ways.push(way)
    }
    const made = joined(level, input, ways)
    memory.set(memo, made)
    return made
  }

  const joined = (level: number, { fact: on }: OpenInput, ways: readonly Outcome[]): Outcome => {
    const [one] = ways
    if (one !== undefined && ways.every((way) => way === one)) return one
    if (level >= missing) return decided(undefined)
    return the(`${on} ${ways.map(({ id }) => id).join()}`, { on })
  }

  return outcomeFrom(0, fact.rows) ?? 'too many cases'
}

/** Whether a cell agrees with an answer; an empty cell agrees with any. */
export function agrees(cell: AnswerKey | undefined, answer: Answer): boolean {
  return cell === undefined || takes(cell, answer)
}

/** The rows down to the first that holds whatever the inputs from `level` on are. */
function reachable(
  rows: readonly DecideRow[],
  open: readonly OpenInput[],
  level: number,
): readonly DecideRow[] {
  const last = rows.findIndex((row) => isSettled(row, open, level))
  return last < 0 ? rows : rows.slice(0, last + 1)
}

function isSettled(row: DecideRow, open: readonly OpenInput[], level: number): boolean {
  return open.slice(level).every(({ column }) => row.cells[column] === undefined)
}
