import { checksChanged } from '../../../src/analysis/diff/checks-changed.ts'
import { enter, follow, type Position, startOf } from '../../../src/analysis/diff/position.ts'
import { isSameEnd } from '../../../src/analysis/diff/same-end.ts'
import type { Pair, Side, Versions } from '../../../src/analysis/diff/side.ts'
import type { Domains } from '../../../src/analysis/domains.ts'
import type { Answer } from '../../../src/knowledge/answer.ts'
import type { AnswerKey } from '../../../src/knowledge/answer-key.ts'
import { branchesTaken } from '../../../src/knowledge/branches-taken.ts'
import { decide } from '../../../src/knowledge/decide.ts'
import type { FactId } from '../../../src/knowledge/fact.ts'
import type { GuideId } from '../../../src/knowledge/target.ts'

export type AnswerOf = (side: Side, fact: FactId) => Answer | undefined

/** A step that one version came to, what its fact was, and where it went on. */
export interface Stop {
  readonly at: Extract<Position, { kind: 'step' }>
  readonly answer: Answer | undefined
  readonly to: Position
}

/** The answers of a point, as either version understands them. */
export function answersAt(point: ReadonlyMap<FactId, number>, domains: Pair<Domains>): AnswerOf {
  return (side, fact) => {
    const atom = point.get(fact) ?? 0
    return isKnown(domains[side], fact, atom) ? domains[side].of(fact).atoms[atom] : undefined
  }
}

// Domains remember what each key takes.
const OTHERWISE: AnswerKey = { kind: 'otherwise' }
const UNSURE: AnswerKey = { kind: 'unsure' }

/** Whether a version can be given an atom: an atom it does not know is taken by nothing. */
export function isKnown(domains: Domains, fact: FactId, atom: number): boolean {
  const { taken } = domains.of(fact)
  const known = taken(OTHERWISE) | taken(UNSURE)
  return ((known >> BigInt(atom)) & 1n) === 1n
}

/** Every combination of answers to all facts. */
export function* points(versions: Versions, { either }: { readonly either: Domains }) {
  const ids = new Set([...versions.before.facts.keys(), ...versions.after.facts.keys()])
  const facts = [...ids].filter((id) => either.of(id).fact.kind !== 'decide')
  const total = facts.reduce((product, id) => product * either.of(id).atoms.length, 1)
  for (let number = 0; number < total; number += 1) {
    let rest = number
    const point = new Map<FactId, number>()
    for (const id of facts) {
      const { length } = either.of(id).atoms
      point.set(id, rest % length)
      rest = Math.floor(rest / length)
    }
    yield point
  }
}

/** What the case changes in a guide, if anything: each version is walked to its end, jump by jump. */
export function compare(
  id: GuideId,
  versions: Versions,
  answerOf: AnswerOf,
  stops: Pair<Stop[]> = { before: [], after: [] },
): string | undefined {
  const checks: Pair<string[]> = { before: [], after: [] }
  const at = (side: Side): Position => {
    const guide = versions[side].guides.get(id)
    if (!guide) throw new Error(`No guide "${id}".`)
    return walkOn(startOf(guide, []), side)
  }
  const walkOn = (from: Position, side: Side): Position => {
    let position = from
    while (position.kind === 'step') {
      const at = position
      const answer = answerAtStep(at, side, versions, answerOf)
      position = oneStep(at, side, answer, checks)
      stops[side].push({ at, answer, to: position })
    }
    return position
  }
  let before = at('before')
  let after = at('after')
  while (!(before.kind === 'end' && after.kind === 'end')) {
    if (before.kind === 'entering' && after.kind === 'entering' && before.guide === after.guide)
      break
    if (before.kind === 'entering') before = walkOn(enter(before, versions.before), 'before')
    else if (after.kind === 'entering') after = walkOn(enter(after, versions.after), 'after')
  }
  const ends =
    before.kind === 'end' && after.kind === 'end'
      ? { before: before.end, after: after.end }
      : undefined
  const differ = ends !== undefined && !isSameEnd(ends, versions)
  const changed = checksChanged(checks.before, checks.after)
  if (!differ && !changed) return undefined
  return JSON.stringify({ guide: id, ends: differ ? ends : undefined, checks: changed })
}

function answerAtStep(
  { step }: Stop['at'],
  side: Side,
  versions: Versions,
  answerOf: AnswerOf,
): Answer | undefined {
  if (step.kind === 'try') return undefined
  const knowledge = versions[side]
  return knowledge.facts.get(step.fact)?.kind === 'decide'
    ? decided(step.fact, (id) => answerOf(side, id), knowledge)
    : answerOf(side, step.fact)
}

function oneStep(
  { step, guide, entered }: Stop['at'],
  side: Side,
  answer: Answer | undefined,
  checks: Pair<string[]>,
): Position {
  if (step.kind === 'try') {
    for (const { cause } of step.causes) checks[side].push(`${guide.id}/${cause}`)
    return follow(step.otherwise, guide, entered)
  }
  if (!answer) return { kind: 'end', end: { kind: 'no answer', fact: step.fact } }
  const [branch, ...others] = branchesTaken(step.branches, answer)
  if (!branch) return { kind: 'end', end: { kind: 'nowhere', guide: guide.id, step: step.id } }
  if (answer.kind === 'unsure' && (others.length > 0 || branch.key.kind !== 'unsure')) {
    return { kind: 'end', end: { kind: 'open' } }
  }
  return follow(branch.target, guide, entered)
}

function decided(
  id: FactId,
  answerOf: (id: FactId) => Answer | undefined,
  knowledge: Versions['before'],
): Answer | undefined {
  const fact = knowledge.facts.get(id)
  if (fact?.kind !== 'decide') throw new Error(`"${id}" is not decided.`)
  const decision = decide(
    fact,
    (input) =>
      knowledge.facts.get(input)?.kind === 'decide'
        ? decided(input, answerOf, knowledge)
        : answerOf(input),
    knowledge,
  )
  return decision.kind === 'answer' ? decision.answer : undefined
}
