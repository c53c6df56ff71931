import type { Diagnostic, Reading } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { compose } from './compose.ts'
import { convert, type Place } from './convert.ts'
import { equalNames } from './equal-names.ts'
import { guardText } from './guard-text.ts'
import { mistakesOf } from './mistakes-of.ts'
import { offsetBefore, type Repair, repaired } from './repair.ts'
import { silentTraps } from './silent-traps.ts'
import type { Mistake } from './trouble.ts'
import type { YamlDocument } from './yaml-value.ts'

// Each round parses the file once more.
const mostRounds = 25
const mostCharactersParsed = 4 * 1024 * 1024
const mostRepairs = 2000

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
  const place: Place = (start, end) => ({
    path,
    start: repairs.length === 0 ? start : offsetBefore(repairs, start),
    end: repairs.length === 0 ? end : offsetBefore(repairs, end),
  })
  const told = new Set<number>()
  let text = source.text
  if (text.startsWith('\uFEFF')) {
    // The library counts a byte order mark as indentation of a list.
    const mark = { at: 0, end: 1, text: '' }
    text = repaired(text, mark)
    repairs.push(mark)
  }
  let complete = true
  for (let round = 1, parsed = 0; ; round++) {
    const composed = compose(text)
    parsed += text.length
    if (composed.tooDeepAt !== undefined) {
      diagnostics.push(tooDeep(place(composed.tooDeepAt, composed.tooDeepAt + 1)))
      return { value: { path, complete: false }, diagnostics }
    }
    const mistakes = mistakesOf(text, composed)
    if (mistakes.length === 0) {
      const root = convert(composed.document, place)
      for (const one of silentTraps(text, composed.tokens, place)) diagnostics.push(one)
      if (root !== undefined) for (const one of equalNames(root)) diagnostics.push(one)
      return { value: { path, complete, ...(root !== undefined && { root }) }, diagnostics }
    }
    for (const mistake of mistakes) {
      if (mistake.told === true) continue
      const diagnostic = diagnosticOf(mistake, place)
      // What a repair did not settle is no second mistake.
      if (!told.has(diagnostic.span.start)) diagnostics.push(diagnostic)
      else complete = false
      told.add(diagnostic.span.start)
      if (mistake.hides === true) complete = false
    }
    if (round === mostRounds || parsed > mostCharactersParsed || repairs.length > mostRepairs) {
      return { value: { path, complete: false }, diagnostics }
    }
    const made = mistakes.flatMap((mistake) => mistake.repairs)
    for (const repair of made.sort((one, other) => other.at - one.at)) {
      text = repaired(text, repair)
      repairs.push(repair)
    }
  }
}

function diagnosticOf(mistake: Mistake, place: Place): Diagnostic {
  const { code, message, suggestion, start, end, safe, repairs } = mistake
  return {
    code,
    severity: 'error',
    message,
    span: place(start, end),
    ...(suggestion !== undefined && { suggestion }),
    ...(safe === true && {
      edits: repairs.map(({ at, end: to, text }) => ({ span: place(at, to), text })),
    }),
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
