import { safe } from '../text/safe.ts'
import type { Shell } from './call/shell.ts'

/** What a person is told about a bug of ours, and what to report. The stack only with UNSTUCK_DEBUG. */
export function describeBug(error: unknown, { environment, version }: Shell): string {
  const message = error instanceof Error ? error.message : String(error)
  const lines = [
    `Unstuck failed: ${message}`,
    'This is a bug of Unstuck, not a mistake of yours.',
    `Please report it with the command you ran and this line: unstuck ${version}, Node ${process.version}, ${process.platform}.`,
  ]
  if (environment.UNSTUCK_DEBUG) {
    lines.push(error instanceof Error ? (error.stack ?? message) : message)
  } else {
    lines.push('With UNSTUCK_DEBUG=1 it prints where it failed; add that to the report.')
  }
  return `${safe(lines.join('\n'))}\n`
}
