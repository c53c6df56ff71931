import type { Diagnostic } from '../../text/diagnostic.ts'

/** What nothing leads to, once the answer that led there is gone. */
const leftovers = new Set(['unreachable-step', 'unused-cause', 'unused-note'])

/**
 * An answer that is missing and what only it led to are one mistake: the gap names both places. Where more is
 * left over than answers are missing, each is told.
 */
export function mergeLeftovers(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const gaps = found.filter(({ code, severity }) => code === 'gap' && severity === 'error')
  const left = found.filter(({ code }) => leftovers.has(code))
  if (left.length === 0 || left.length > gaps.length) return found
  const also = left.map(({ message, span }) => ({
    message: `Perhaps it should lead here. ${message}`,
    span,
  }))
  const [first] = gaps
  return found.flatMap((one) => {
    if (left.includes(one)) return []
    return one === first ? [{ ...one, also: [...(one.also ?? []), ...also] }] : [one]
  })
}
