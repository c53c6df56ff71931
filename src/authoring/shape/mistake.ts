import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Span } from '../../text/span.ts'

type Rest = Pick<Diagnostic, 'suggestion' | 'also' | 'edits'>

/** An error: the knowledge base cannot be used before it is put right. */
export function mistake(code: string, message: string, span: Span, rest: Rest = {}): Diagnostic {
  return { code, severity: 'error', message, span, ...rest }
}
