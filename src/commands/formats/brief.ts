import { safe } from '../../text/safe.ts'
import type { Placed } from './place-diagnostics.ts'

/** One line a diagnostic, as compilers print them. */
export function brief(placed: readonly Placed[]): string {
  return placed
    .map(({ diagnostic, path, start }) => {
      const { severity, message, suggestion, code, witness = [] } = diagnostic
      const asides = [...(witness.length > 0 ? [`when ${witness.join(', ')}`] : []), suggestion]
      const aside = asides.filter(Boolean).join('; ')
      const text = aside ? `${message} (${aside})` : message
      const line = `${path}:${start.line}:${start.column}: ${severity}: ${text} [${code}]`
      return `${safe(line).replaceAll('\n', ' ')}\n`
    })
    .join('')
}
