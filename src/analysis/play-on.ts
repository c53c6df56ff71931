import type { Guide } from '../knowledge/guide.ts'
import type { Outcome } from '../knowledge/scenario.ts'
import type { Step, TryStep } from '../knowledge/step.ts'
import type { CauseId, Target } from '../knowledge/target.ts'
import type { Passage } from './arrival.ts'
import { type Box, meet } from './box.ts'
import { branchName, refOf } from './branch-ref.ts'
import { causesTried } from './causes-tried.ts'
import type { CoveringPath, PathEnd } from './covering-paths.ts'
import { BUDGET, type Flow, type StepOptions } from './flow.ts'
import { type Gap, passagesFrom } from './passages-from.ts'
import type { Trace } from './trace.ts'
import { factsTestedBy } from './tracked-facts.ts'
import { type Asking, answersTo, askedOn } from './witness.ts'

/** A step that tries causes, and the one that helps. */
export interface Fixing {
  readonly step: TryStep
  readonly cause: CauseId
}

interface Way {
  readonly passages: readonly Passage[]
  readonly box: Box
  /** A last question, where no branch takes the answer. */
  readonly asking?: Asking
  readonly end: Exclude<PathEnd, { kind: 'fixed' }> | ({ readonly kind: 'fixed' } & Fixing)
}

/**
 * Plays a way on to where it ends, by branches that are not covered where it can. With `fixing` it
 * has come to that step. Undefined where a way has no end.
 */
export function playOn(
  flow: Flow,
  trace: Trace | undefined,
  covered: ReadonlySet<string>,
  fixing?: Fixing,
): CoveringPath | undefined {
  if (!trace) return undefined
  const way: Way | undefined = fixing
    ? { ...trace, end: { kind: 'fixed' as const, ...fixing } }
    : extend(flow, trace, covered)
  if (!way) return undefined
  const asked = [...askedOn(way.passages), ...(way.asking ? [way.asking] : [])]
  const answers = answersTo(asked, way.box, flow.domains)
  if (!answers) return undefined
  const tried = outcomesOn(flow, way)
  const { end } = way
  if (end.kind === 'fixed' && tried.get(end.cause) !== 'fixed') return undefined
  return {
    guide: flow.guide.id,
    answers,
    tried,
    end: end.kind === 'fixed' ? { kind: 'fixed', cause: end.cause } : end,
    walked: way.passages.map((passage) => refOf(flow.guide, passage)),
  }
}

function extend(flow: Flow, trace: Trace, covered: ReadonlySet<string>): Way | undefined {
  const { guide, domains } = flow
  const passages = [...trace.passages]
  const box = new Map(trace.box)
  const last = passages.at(-1)
  let target = last && targetOf(last)
  while (target?.kind === 'go') {
    const step = flow.steps.get(target.step)?.step
    if (!step) return undefined
    const cause = step.kind === 'try' ? untriedOf(step, passages, guide) : undefined
    if (step.kind === 'try' && cause !== undefined) {
      return { passages, box, end: { kind: 'fixed', step, cause } }
    }
    const options: StepOptions = {
      domains,
      budget: BUDGET,
      openly: false,
      mentioned: new Set<string>(),
      isKept: () => true,
      decisions: 'by outcome',
    }
    const here = { box: lookedAt(step, box, flow), known: new Set<string>() }
    const { pushes, gaps } = passagesFrom(step, [here], options)
    const next =
      pushes.find(({ passage }) => !covered.has(branchName(refOf(guide, passage)))) ?? pushes[0]
    if (!next) return missed(step, gaps, passages, box)
    passages.push(next.passage)
    for (const [fact, set] of next.box) box.set(fact, set)
    target = next.target
  }
  return target && { passages, box, end: target }
}

/** What is known of the facts that a step looks at: a long way is not copied at each of its steps. */
function lookedAt(step: Step, box: Box, { domains }: Flow): Box {
  return new Map(
    factsTestedBy(step, domains.knowledge).flatMap((fact) => {
      const set = box.get(fact)
      return set === undefined ? [] : [[fact, set] as const]
    }),
  )
}

/** A way that ends where nothing takes the answer, or where it is unsure and every branch stays open. */
function missed(
  step: Step,
  [gap]: readonly Gap[],
  passages: readonly Passage[],
  box: Box,
): Way | undefined {
  if (step.kind !== 'ask') return undefined
  if (!gap) return { passages, box, end: { kind: 'open', step: step.id } }
  const cases = meet(box, gap.region ?? new Map([[step.fact, gap.atoms]]))
  const asking = { fact: step.fact, ...(gap.region && { region: gap.region }) }
  return cases && { passages, box: cases, asking, end: { kind: 'nowhere', step: step.id } }
}

/** The first cause of a step that was not tried on the way. */
function untriedOf(step: TryStep, passages: readonly Passage[], guide: Guide): CauseId | undefined {
  const tried = new Set(
    passages.flatMap((passage) =>
      passage.step.kind === 'try' ? causesTried(guide, passage.step) : [],
    ),
  )
  return causesTried(guide, step).find((cause) => !tried.has(cause))
}

function targetOf({ step, asked }: Passage): Target {
  if (asked) return asked.branch.target
  return step.kind === 'try' ? step.otherwise : { kind: 'escalate' }
}

/** The outcomes of the causes that are tried on a way: the first one told of a cause holds. */
function outcomesOn({ guide }: Flow, { passages, end }: Way): ReadonlyMap<CauseId, Outcome> {
  const outcomes = new Map<CauseId, Outcome>()
  for (const { step } of passages) {
    if (step.kind !== 'try') continue
    for (const cause of causesTried(guide, step)) outcomes.set(cause, 'not-fixed')
  }
  if (end.kind !== 'fixed') return outcomes
  for (const cause of causesTried(guide, end.step)) {
    if (!outcomes.has(cause)) outcomes.set(cause, cause === end.cause ? 'fixed' : 'not-fixed')
    if (cause === end.cause) break
  }
  return outcomes
}
