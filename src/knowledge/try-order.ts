import type { Cause, Effort, Likelihood } from './cause.ts'

const CHANCE: Readonly<Record<Likelihood, number>> = {
  rare: 1,
  occasional: 3,
  common: 10,
  usual: 30,
}
const COST: Readonly<Record<Effort, number>> = { low: 1, medium: 3, high: 9 }

/**
 * The order in which causes are tried: as written, unless every one has both likelihood and effort.
 * Then by likelihood over effort, larger first, ties as written: for independent checks of a single fault
 * that order takes the least effort on average (Kadane and Simon; Heckerman, Breese and Rommelse 1995).
 */
export function tryOrder(causes: readonly Cause[]): readonly Cause[] {
  const weighed = causes.flatMap((cause) =>
    cause.likelihood && cause.effort
      ? [{ cause, quotient: CHANCE[cause.likelihood] / COST[cause.effort] }]
      : [],
  )
  if (weighed.length < causes.length) return causes
  return weighed.toSorted((a, b) => b.quotient - a.quotient).map(({ cause }) => cause)
}
