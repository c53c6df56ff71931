import type { Diagnostic, Reading } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { compose } from './compose.ts'
import { convert } from './convert.ts'
import { equalNames } from './equal-names.ts'
import { guardText } from './guard-text.ts'
import { mistakeOf } from './mistake-of.ts'
import { offsetBefore, type Repair, repaired } from './repair.ts'
import { silentTraps } from './silent-traps.ts'
import type { YamlDocument } from './yaml-value.ts'

// Each round parses the file once more.
const mostRounds = 25
const mostCharactersParsed = 4 * 1024 * 1024

/**
 * Reads YAML, always with a document. What the library cannot read is reported in plain words
 * and repaired in memory, so that the mistakes after it are found in the same run.
 */
export function parseYaml(source: Source): Reading<YamlDocument> {
  const { path } = source
  const unfit = guardText(source)
  if (unfit !== undefined) return { value: { path, complete: false }, diagnostics: [unfit] }

  const diagnostics: Diagnostic[] = []
  const repairs: Repair[] = []
  const place = (start: number, end: number): Span => ({
    path,
    start: repairs.length === 0 ? start : offsetBefore(repairs, start),
    end: repairs.length === 0 ? end : offsetBefore(repairs, end),
  })
  let text = source.text
  let complete = true
  let parsed = 0
  for (let round = 0; ; round++) {
    const composed = compose(text)
    if (composed.tooDeepAt !== undefined) {
      diagnostics.push(tooDeep(place(composed.tooDeepAt, composed.tooDeepAt + 1)))
      return { value: { path, complete: false }, diagnostics }
    }
    const mistake = mistakeOf(text, composed)
    parsed += text.length
    if (mistake !== undefined) {
      const { code, message, suggestion, start, end, repair } = mistake
      const span = place(start, end)
      diagnostics.push({
        code,
        severity: 'error',
        message,
        span,
        ...(suggestion === undefined ? {} : { suggestion }),
      })
      if (mistake.hides === true) complete = false
      text = repaired(text, repair)
      repairs.push(repair)
      if (round < mostRounds && parsed < mostCharactersParsed) continue
      return { value: { path, complete: false }, diagnostics }
    }
    const root = convert(composed.document, place)
    diagnostics.push(...silentTraps(text, composed, place))
    if (root !== undefined) diagnostics.push(...equalNames(root))
    return { value: { path, complete, ...(root === undefined ? {} : { root }) }, diagnostics }
  }
}

function tooDeep(span: Span): Diagnostic {
  return {
    code: 'nested-too-deeply',
    severity: 'error',
    message:
      'This is nested more than 64 levels deep; nothing in a knowledge base needs more than 6.',
    span,
  }
}
