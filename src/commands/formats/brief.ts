import { safe } from '../../text/safe.ts'
import type { Placed } from './place-diagnostics.ts'

/** One line a diagnostic, as compilers print them. */
export function brief(placed: readonly Placed[]): string {
  return placed
    .map(({ diagnostic, path, start }) => {
      const { severity, message, suggestion, code } = diagnostic
      const text = suggestion ? `${message} (${suggestion})` : message
      const line = `${path}:${start.line}:${start.column}: ${severity}: ${text} [${code}]`
      return `${safe(line).replaceAll('\n', ' ')}\n`
    })
    .join('')
}
