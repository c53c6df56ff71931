import { lintRules } from '../../authoring/lint.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'

/** A budget ran out: what is said is not proven, neither that it is wrong nor that it is right. */
export function isUnproven({ code, severity }: Diagnostic): boolean {
  if (code === 'not-fully-checked') return true
  // A lint rule that is not sure of what it found says it as advice.
  const rule = lintRules.find((one) => one.code === code)
  return rule !== undefined && severity === 'advice' && rule.severity !== 'advice'
}
