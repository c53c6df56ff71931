import type { Cause, Effort, Likelihood } from './cause.ts'

const likelihoods: Record<Likelihood, number> = { rare: 1, occasional: 3, common: 10, usual: 30 }
const efforts: Record<Effort, number> = { low: 1, medium: 3, high: 9 }

/**
 * The order in which causes are tried: the largest likelihood for its effort first, ties as written. Optimal for
 * independent checks of a single fault. As written unless every cause has both.
 */
export function tryOrder(causes: readonly Cause[]): readonly Cause[] {
  const quotients = new Map(causes.map((cause) => [cause, quotient(cause)]))
  if ([...quotients.values()].includes(undefined)) return causes
  return causes.toSorted((one, other) => (quotients.get(other) ?? 0) - (quotients.get(one) ?? 0))
}

function quotient({ likelihood, effort }: Cause): number | undefined {
  if (likelihood === undefined || effort === undefined) return undefined
  return likelihoods[likelihood] / efforts[effort]
}
