import { codeFrame } from '../../text/code-frame.ts'
import { safe } from '../../text/safe.ts'
import type { Placed } from './place-diagnostics.ts'
import { summary } from './summary.ts'

/** For people: each diagnostic with its lines, then how many there are. `most` limits how many are shown. */
export function pretty(placed: readonly Placed[], most = placed.length): string {
  const shown = placed.slice(0, most).map(block)
  const rest = placed.length - shown.length
  if (rest > 0) shown.push(`... and ${rest} more.\n`)
  return [...shown, `${summary(placed)}\n`].join('\n')
}

function block({ diagnostic, path, source, start, also }: Placed): string {
  const { severity, code, message, suggestion, span, witness } = diagnostic
  const where = source?.text ? `${path}:${start.line}:${start.column}` : path
  const lines = [`${where}: ${severity}: ${message} [${code}]`]
  if (source?.text) lines.push(codeFrame(source, span))
  if (witness && witness.length > 0) {
    lines.push('  these answers lead here:', ...witness.map((answer) => `    ${answer}`))
  }
  for (const other of also) {
    lines.push(`  ${other.path}:${other.start.line}:${other.start.column}: ${other.message}`)
  }
  if (suggestion) lines.push(`  help: ${suggestion}`)
  return `${safe(lines.join('\n'))}\n`
}
