import { describeAnswer } from '../knowledge/describe-answer.ts'
import { describeRange } from '../knowledge/describe-range.ts'
import type { DurationFact, NumberFact } from '../knowledge/fact.ts'
import type { Bound } from '../knowledge/range.ts'
import { type AtomSet, atomAt, atomIndexes, NO_ATOMS } from './atom-set.ts'
import type { FactDomain } from './fact-domain.ts'

/**
 * The answers of a set as a writer names them, one phrase each: ids of choices and recognisers, codes,
 * ranges of numbers.
 */
export function describeAtoms(domain: FactDomain, set: AtomSet): readonly string[] {
  const { fact } = domain
  const unsure = (set & domain.unsure) === NO_ATOMS ? [] : ['not known']
  const definite = set & domain.definite
  if (fact.kind === 'number' || fact.kind === 'duration') {
    return [
      ...runsOf(atomIndexes(definite)).map((run) => `"${describeNumbers(domain, fact, run)}"`),
      ...unsure,
    ]
  }
  return [...atomIndexes(definite).map((index) => describeOne(domain, index)), ...unsure]
}

function describeOne({ fact, atoms, keys, taken }: FactDomain, index: number): string {
  const atom = atoms[index]
  if (!atom) return ''
  if (atom.kind === 'choice') return `"${atom.id}"`
  if (atom.kind === 'text') {
    return atom.recogniser === undefined ? 'a text that nothing recognises' : `"${atom.recogniser}"`
  }
  if (atom.kind === 'unlisted') return 'a code that is not in the table'
  const named = keys.some((key) => key.kind === 'code' && (taken(key) & atomAt(index)) !== NO_ATOMS)
  const code = `"${describeAnswer(fact, atom)}"`
  return named ? code : `other codes of the table, such as ${code}`
}

/** Atoms that stand side by side, both ends included. */
export interface Run {
  readonly first: number
  readonly last: number
}

export function runsOf(indexes: readonly number[]): readonly Run[] {
  const runs: Run[] = []
  for (const index of indexes) {
    const run = runs.at(-1)
    if (run?.last === index - 1) runs[runs.length - 1] = { ...run, last: index }
    else runs.push({ first: index, last: index })
  }
  return runs
}

/** A run of atoms as a phrase: they are the bounds that keys name, and one number between each two. */
export function describeNumbers(
  domain: FactDomain,
  fact: NumberFact | DurationFact,
  run: Run,
): string {
  const from = boundOf(domain, run.first, -1)
  const to = boundOf(domain, run.last, 1)
  if (!from && !to) return fact.kind === 'duration' ? 'any time' : 'any number'
  return describeRange({ ...(from && { from }), ...(to && { to }) }, fact)
}

/** The nearest bound on one side, included where it is of the run itself. */
function boundOf(domain: FactDomain, end: number, side: 1 | -1): Bound | undefined {
  for (let index = end; ; index += side) {
    const value = numberAt(domain, index)
    if (value === undefined) return undefined
    if (domain.bounds.has(value)) return { value, included: index === end }
  }
}

function numberAt({ atoms }: FactDomain, index: number): number | undefined {
  const atom = atoms[index]
  return atom?.kind === 'number' ? atom.value : undefined
}
