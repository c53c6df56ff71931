import type { Diagnostic } from '../../text/diagnostic.ts'

/** What is wrong, the answers that lead there and what to do next, on lines of their own. */
export function fullMessage({ message, witness = [], suggestion }: Diagnostic): string {
  const way = witness.length > 0 ? [`These answers lead here: ${witness.join(', ')}`] : []
  return [message, ...way, ...(suggestion ? [suggestion] : [])].join('\n')
}
