import type { AskStep } from '../knowledge/step.ts'
import { type AtomSet, NO_ATOMS } from './atom-set.ts'
import type { FactDomain } from './fact-domain.ts'
import { type Flow, withoutOpenWays } from './flow.ts'
import type { Gap } from './passages-from.ts'
import { type Witness, witnessOf } from './witness.ts'

/** A step that has no branch for some answers. */
export interface GapFound {
  readonly step: AskStep
  readonly domain: FactDomain
  /** The answers that no branch takes. */
  readonly missing: AtomSet
  /** Answers that end there, the missing one last. Absent: the budget ran out, so it is only possible. */
  readonly witness?: Witness
}

/** The steps of a guide where a definite answer leads nowhere. */
export function* gapsOf(flow: Flow): Iterable<GapFound> {
  const isClean = [...flow.steps.values()].every(({ gaps }) => gaps.length === 0)
  if (isClean) return
  // Where something is unsure and all branches stay open, one that has no answer leaves the others.
  const { steps, domains, exact } = withoutOpenWays(flow)
  for (const { step, gaps } of steps.values()) {
    if (step.kind !== 'ask' || gaps.length === 0) continue
    const witnessed = (gap: Gap): Witness | undefined =>
      witnessOf(gap.arrival, gap.region ?? new Map([[step.fact, gap.atoms]]), domains, {
        fact: step.fact,
        guessed: gap.guessed ?? false,
        ...(gap.region && { region: gap.region }),
      })
    const proven = exact ? gaps : gaps.filter(witnessed)
    // What is hardly ever meant makes a poor example.
    const { doubtful } = domains.of(step.fact)
    const first = proven.find(({ atoms }) => (atoms & ~doubtful) !== NO_ATOMS) ?? proven[0]
    const witness = first && witnessed(first)
    yield {
      step,
      domain: domains.of(step.fact),
      missing: (witness ? proven : gaps).reduce((missing, { atoms }) => missing | atoms, NO_ATOMS),
      ...(witness && { witness }),
    }
  }
}
