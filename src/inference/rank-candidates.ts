import type { Effort, Likelihood } from '../knowledge/cause.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Arrival } from './explore.ts'

const LIKELIHOOD: Readonly<Record<Likelihood, number>> = {
  rare: 1,
  occasional: 3,
  common: 10,
  usual: 30,
}
const EFFORT: Readonly<Record<Effort, number>> = { low: 1, medium: 3, high: 9 }

/**
 * The likeliest first: by definite answers that lead there, then likelihood, then effort, then in the order met.
 * A cause that does not say comes after those that do.
 */
export function rankCandidates(
  arrivals: readonly Arrival[],
  knowledge: KnowledgeBase,
): readonly Arrival[] {
  const weighed = arrivals.map((arrival) => ({ arrival, ...weightOf(arrival, knowledge) }))
  weighed.sort(
    (a, b) =>
      b.arrival.chain.definite - a.arrival.chain.definite ||
      b.likelihood - a.likelihood ||
      a.effort - b.effort,
  )
  return weighed.map(({ arrival }) => arrival)
}

function weightOf(
  { conclusion }: Arrival,
  knowledge: KnowledgeBase,
): { likelihood: number; effort: number } {
  const cause =
    conclusion.kind === 'cause'
      ? knowledge.guides.get(conclusion.guide)?.causes.get(conclusion.cause)
      : undefined
  return {
    likelihood: cause?.likelihood ? LIKELIHOOD[cause.likelihood] : 0,
    effort: cause?.effort ? EFFORT[cause.effort] : Number.MAX_SAFE_INTEGER,
  }
}
