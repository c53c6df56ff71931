import type { Diagnostic } from '../../text/diagnostic.ts'

/** What nothing leads to, once the answer that led there is gone. */
const leftovers = new Set(['unreachable-step', 'unused-cause', 'unused-note'])

/**
 * An answer that is missing, or leads where all others do, and what only it led to are one mistake: both places are named. Where more is
 * left over than answers are missing, each is told.
 */
export function mergeLeftovers(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const gaps = found.filter(({ code, severity }) => code === 'gap' && severity === 'error')
  const same = found.filter(({ code }) => code === 'same-answers')
  const left = found.filter(({ code }) => leftovers.has(code))
  // A question of which all answers lead to the same may have led to two other places.
  if (left.length === 0 || left.length > gaps.length + 2 * same.length) return found
  const also = left.map(({ message, span }) => ({
    message: `Perhaps it should lead here. ${message}`,
    span,
  }))
  const [first] = [...gaps, ...same]
  return found.flatMap((one) => {
    if (left.includes(one)) return []
    return one === first ? [{ ...one, also: [...(one.also ?? []), ...also] }] : [one]
  })
}
