import type { Diagnostic } from '../../text/diagnostic.ts'
import { isUnproven } from './is-unproven.ts'

/** Errors fail a check; where it is strict, so do warnings and what was not fully checked. Advice never does. */
export function fails(diagnostic: Diagnostic, strict: boolean): boolean {
  if (diagnostic.severity === 'error') return true
  return strict && (diagnostic.severity === 'warning' || isUnproven(diagnostic))
}
