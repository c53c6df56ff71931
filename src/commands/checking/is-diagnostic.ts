import type { Diagnostic } from '../../text/diagnostic.ts'

const severities: readonly unknown[] = ['error', 'warning', 'advice']

/** Whether something that was read from a file has the form of a diagnostic. */
export function isDiagnostic(value: unknown): value is Diagnostic {
  if (!isRecord(value)) return false
  const { code, severity, message, span, suggestion = '', also = [], witness = [] } = value
  const { edits = [] } = value
  return (
    [code, message, suggestion].every((text) => typeof text === 'string') &&
    severities.includes(severity) &&
    isSpan(span) &&
    isListOf(also, (one) => isRecord(one) && typeof one.message === 'string' && isSpan(one.span)) &&
    isListOf(witness, (one) => typeof one === 'string') &&
    isListOf(edits, (one) => isRecord(one) && typeof one.text === 'string' && isSpan(one.span))
  )
}

function isSpan(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.path === 'string' &&
    Number.isSafeInteger(value.start) &&
    Number.isSafeInteger(value.end)
  )
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
