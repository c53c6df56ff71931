import type { Severity } from '../../text/diagnostic.ts'
import { counted } from '../counted.ts'
import type { Placed } from './place-diagnostics.ts'

/** "2 errors, 1 warning in 2 files." */
export function summary(placed: readonly Placed[]): string {
  const count = (severity: Severity) =>
    placed.filter(({ diagnostic }) => diagnostic.severity === severity).length
  const counts = [
    [count('error'), 'error', 'errors'],
    [count('warning'), 'warning', 'warnings'],
    [count('advice'), 'piece of advice', 'pieces of advice'],
  ] as const
  const parts = counts.flatMap(([n, one, many]) => (n > 0 ? [counted(n, one, many)] : []))
  const files = new Set(placed.map(({ path }) => path)).size
  return `${parts.join(', ')} in ${counted(files, 'file')}.`
}
