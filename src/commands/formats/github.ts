import { fullMessage } from './full-message.ts'
import type { Placed } from './place-diagnostics.ts'

const levels = { error: 'error', warning: 'warning', advice: 'notice' } as const

/** Workflow commands that put a message at its line of a pull request. */
export function github(placed: readonly Placed[]): string {
  return placed
    .map(({ diagnostic, path, start, end }) => {
      const { severity, code } = diagnostic
      const properties = [
        `file=${property(path)}`,
        `line=${start.line}`,
        `col=${start.column}`,
        `endLine=${end.line}`,
        `endColumn=${end.column}`,
        `title=${property(code)}`,
      ]
      return `::${levels[severity]} ${properties.join(',')}::${escaped(fullMessage(diagnostic))}\n`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
