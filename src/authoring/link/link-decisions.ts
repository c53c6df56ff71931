import type { DecideFact, Fact } from '../../knowledge/fact.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import type { DecideDocument, FactsDocument } from '../documents/facts-document.ts'
import { mistake } from '../shape/mistake.ts'
import type { Known, KnownFact } from './known.ts'
import { linkAnswerKey } from './link-answer-key.ts'
import type { Names } from './names.ts'
import { resolve } from './resolve.ts'

/** The facts with the inputs and rows of those that are decided. Decisions that wait for each other are reported. */
export function linkDecisions(
  document: FactsDocument | undefined,
  known: Pick<Known, 'facts' | 'tables'>,
  found: Diagnostic[],
): Names<KnownFact> {
  const members = new Map(known.facts.members)
  const seen = new Set<string>()
  for (const { name, type } of document?.facts ?? []) {
    const fact = members.get(name.value)?.fact
    if (type?.kind !== 'decide' || fact?.kind !== 'decide' || seen.has(name.value)) continue
    seen.add(name.value)
    const linked = linkDecision(type, fact, known, found)
    members.set(name.value, type.complete ? { fact: linked } : {})
  }
  reportCircles(members, document, found)
  return { ...known.facts, members }
}

function linkDecision(
  { inputs, rows }: DecideDocument,
  fact: DecideFact,
  { facts, tables }: Pick<Known, 'facts' | 'tables'>,
  found: Diagnostic[],
): DecideFact {
  const resolved = inputs.map((input) => resolve(input, facts, found))
  const linkedRows = rows.map(({ cells, value, span }) => {
    const mistakes: Diagnostic[] = []
    const linked = cells.map((cell, index) => {
      const input = resolved[index]?.member.fact
      if (cell.value === 'any' || input === undefined) return undefined
      return linkCell(cell, input, tables, mistakes)
    })
    const [first, second] = mistakes
    const others = resolved.flatMap((input) => input?.member.fact ?? [])
    if (first !== undefined && second !== undefined && fitElsewhere(cells, others, tables)) {
      const suggestion = `the cells stand in the order of the facts under "decide": ${inputs.map((input) => input.value).join(', ')}`
      found.push({ ...mistake(first.code, first.message, first.span), suggestion })
    } else for (const one of mistakes) found.push(one)
    return { cells: linked, value: value.value, span }
  })
  return { ...fact, inputs: resolved.flatMap((input) => input?.name ?? []), rows: linkedRows }
}

/** Whether each cell of a row fits some input: then they stand in another order only. */
function fitElsewhere(
  cells: readonly Located<string>[],
  inputs: readonly Fact[],
  tables: Known['tables'],
): boolean {
  return cells.every((cell) =>
    inputs.some((input) => {
      const mistakes: Diagnostic[] = []
      linkCell(cell, input, tables, mistakes)
      return cell.value === 'any' || mistakes.length === 0
    }),
  )
}

function linkCell(
  cell: DecideDocument['rows'][number]['value'],
  input: Fact,
  tables: Known['tables'],
  found: Diagnostic[],
): ReturnType<typeof linkAnswerKey> {
  if (cell.value !== 'unsure' && cell.value !== 'otherwise') {
    return linkAnswerKey(cell, { fact: input, tables, words: ['any'] }, found)
  }
  const message = `"${cell.value}" cannot stand in a row of a decision.`
  const suggestion = 'write "any" where an input does not matter'
  found.push(mistake('invalid-cell', message, cell.span, { suggestion }))
  return undefined
}

function reportCircles(
  facts: ReadonlyMap<string, KnownFact>,
  document: FactsDocument | undefined,
  found: Diagnostic[],
): void {
  const done = new Set<string>()
  for (const { name } of document?.facts ?? []) {
    const way: string[] = []
    const open = new Set<string>()
    // Depth first without recursion: how long a chain of decisions is, is the writer's choice.
    const rest: { readonly fact: string; readonly leave: boolean }[] = [
      { fact: name.value, leave: false },
    ]
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      if (next.leave) {
        open.delete(next.fact)
        way.pop()
        done.add(next.fact)
        continue
      }
      if (open.has(next.fact)) {
        const circle = [...way.slice(way.indexOf(next.fact)), next.fact]
        reportCircle(circle, document, found)
        continue
      }
      const { fact } = facts.get(next.fact) ?? {}
      if (done.has(next.fact) || fact?.kind !== 'decide') continue
      open.add(next.fact)
      way.push(next.fact)
      rest.push({ fact: next.fact, leave: true })
      for (const input of fact.inputs.toReversed()) rest.push({ fact: input, leave: false })
    }
  }
}

function reportCircle(
  circle: readonly string[],
  document: FactsDocument | undefined,
  found: Diagnostic[],
): void {
  const [last, first] = [circle.at(-2), circle.at(-1)]
  const type = document?.facts.find(({ name }) => name.value === last)?.type
  if (first === undefined || type?.kind !== 'decide') return
  const input = type.inputs.find(({ value }) => value === first) ?? type.inputs[0]
  if (input === undefined) return
  const message =
    circle.length === 2
      ? `"${first}" is decided from itself.`
      : `These facts are decided from each other: ${circle.join(', from ')}.`
  found.push(mistake('decide-circle', message, input.span))
}
