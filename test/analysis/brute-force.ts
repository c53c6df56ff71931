import type { Domains } from '../../src/analysis/domains.ts'
import type { Witness } from '../../src/analysis/witness.ts'
import type { Answer } from '../../src/knowledge/answer.ts'
import { branchesTaken } from '../../src/knowledge/branches-taken.ts'
import { decide } from '../../src/knowledge/decide.ts'
import type { FactId } from '../../src/knowledge/fact.ts'
import type { Guide } from '../../src/knowledge/guide.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { GuideId } from '../../src/knowledge/target.ts'
import type { Span } from '../../src/text/span.ts'

const UNSURE: Answer = { kind: 'unsure' }

/** One case: an answer to every fact that a person can be asked. */
export type Point = ReadonlyMap<FactId, Answer>

/** Every case there is. */
export function* pointsOf(domains: Domains): Iterable<Point> {
  const facts = [...domains.knowledge.facts.values()].filter(({ kind }) => kind !== 'decide')
  const total = facts.reduce((product, { id }) => product * domains.of(id).atoms.length, 1)
  for (let number = 0; number < total; number += 1) {
    let rest = number
    const point = new Map<FactId, Answer>()
    for (const { id } of facts) {
      const { atoms } = domains.of(id)
      point.set(id, atoms[rest % atoms.length] ?? UNSURE)
      rest = Math.floor(rest / atoms.length)
    }
    yield point
  }
}

export function answerAt(point: Point, id: FactId, knowledge: KnowledgeBase): Answer {
  const fact = knowledge.facts.get(id)
  if (fact?.kind !== 'decide') return point.get(id) ?? UNSURE
  const decision = decide(fact, (input) => answerAt(point, input, knowledge), knowledge)
  if (decision.kind === 'needs')
    throw new Error(`"${id}" needs "${decision.fact}", which is known.`)
  return decision.answer
}

/** What one case does to a guide. */
export interface Walk {
  readonly steps: Set<string>
  /** `step#index` of branches that a definite answer, or an `unsure` branch, takes. */
  readonly taken: Set<string>
  /** `step answer` where nothing takes a definite answer. */
  readonly gaps: Set<string>
  /** Causes that are concluded or tried. */
  readonly causes: Set<string>
  readonly exits: { readonly guide: GuideId; readonly span: Span }[]
}

/** Walks a guide for one case. With `openly`, unsure goes every way where no branch is written for it. */
export function walk(point: Point, guide: Guide, knowledge: KnowledgeBase, openly: boolean): Walk {
  const walked: Walk = {
    steps: new Set(),
    taken: new Set(),
    gaps: new Set(),
    causes: new Set(),
    exits: [],
  }
  const { body } = guide
  if (body.kind !== 'steps') return walked
  const open = [body.start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const step = body.steps.get(id)
    if (!step || walked.steps.has(id)) continue
    walked.steps.add(id)
    if (step.kind === 'try') {
      for (const { cause } of step.causes) walked.causes.add(cause)
      if (step.otherwise.kind === 'cause') walked.causes.add(step.otherwise.cause)
      if (step.otherwise.kind === 'go') open.push(step.otherwise.step)
      if (step.otherwise.kind === 'guide') {
        walked.exits.push({ guide: step.otherwise.guide, span: step.otherwiseSpan ?? step.span })
      }
      continue
    }
    const answer = answerAt(point, step.fact, knowledge)
    const taken = branchesTaken(step.branches, answer)
    const written = taken.some(({ key }) => key.kind === 'unsure')
    if (taken.length === 0) walked.gaps.add(`${id} ${JSON.stringify(answer)}`)
    for (const branch of taken) {
      const opened = answer.kind === 'unsure' && !written
      if (opened && !openly) continue
      if (!opened) walked.taken.add(`${id}#${step.branches.indexOf(branch)}`)
      if (branch.target.kind === 'cause') walked.causes.add(branch.target.cause)
      if (branch.target.kind === 'go') open.push(branch.target.step)
      if (branch.target.kind === 'guide') {
        walked.exits.push({ guide: branch.target.guide, span: branch.targetSpan })
      }
    }
  }
  return walked
}

/** The case of a witness; facts that it does not name are anything, here the last atom but unsure. */
export function pointOf(witness: Witness, domains: Domains): Point {
  const point = new Map<FactId, Answer>()
  for (const { id, kind } of domains.knowledge.facts.values()) {
    if (kind !== 'decide') point.set(id, domains.of(id).atoms.at(-2) ?? UNSURE)
  }
  for (const { fact, answer } of witness) point.set(fact.id, answer)
  return point
}
