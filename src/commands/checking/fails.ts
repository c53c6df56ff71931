import type { Checked } from './checked.ts'

/** Errors fail a check; where it is strict, so do warnings and what was not fully checked. Advice never does. */
export function fails({ diagnostics, unproven }: Checked, strict: boolean): boolean {
  if (diagnostics.some(({ severity }) => severity === 'error')) return true
  return strict && (unproven > 0 || diagnostics.some(({ severity }) => severity === 'warning'))
}
