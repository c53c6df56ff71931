import type { CST } from 'yaml'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { oneLine } from '../../text/one-line.ts'
import type { Span } from '../../text/span.ts'
import { withoutConsequences } from '../without-consequences.ts'
import type { Place } from './convert.ts'
import { curlyQuotes } from './curly-quotes.ts'
import { joinedLines } from './joined-lines.ts'
import { walkTokens } from './walk-tokens.ts'

// A comment that starts right behind its sign, one space after something else.
const comment = /\S #[^\s#!]/
const dashLine = /\n *-[^\s-]/
// A line with one quote only.
const loneQuote = /^[^"\n]*"[^"\n]*$/m
// A numbered or marked line, and a text that starts with a curly quote.
const listLine = /^[ \t]*(?:\d{1,2}[.)]|[•·‣▪●–—*-])\s/m
const curly = /(?:[:,[{-]\s+)[“„‟‘‚«]/
const question = /(?:^|[\s[{,-])\?(?:\s|$)/m

/** What the library reads without a word, though the writer probably meant something else. */
export function silentTraps(
  text: string,
  tokens: readonly CST.Token[],
  place: Place,
  doubtful: readonly Span[],
): readonly Diagnostic[] {
  // Most files hold none of these, and are not walked a second time.
  const possible = [comment, dashLine, question, loneQuote, listLine, curly]
  if (!possible.some((trap) => trap.test(text))) return []
  const found: Diagnostic[] = []
  for (const visited of walkTokens(tokens)) {
    if (visited.kind === 'item') {
      const sign = visited.item.start.find(({ type }) => type === 'explicit-key-ind')
      if (sign !== undefined) found.push(questionMark(place(sign.offset, sign.offset + 1)))
    } else if (visited.token.type === 'scalar') {
      const { offset, source } = visited.token
      found.push(...cutText(text, offset + source.length, place))
      found.push(...dashes(text, offset, source, place))
      found.push(...strayQuote(offset, source, place))
      // Lines that are joined where a line is at fault, are so because of it.
      const whole = [{ span: place(offset, offset + source.length) }]
      if (source.includes('\n') && withoutConsequences(whole, doubtful).length > 0) {
        found.push(...joinedLines(offset, source, place))
      }
      found.push(...curlyQuotes(offset, source, place))
    }
  }
  return found
}

function questionMark(span: Diagnostic['span']): Diagnostic {
  return {
    code: 'question-mark',
    severity: 'error',
    message: 'A question mark followed by a space means something else in YAML.',
    span,
    suggestion: 'write "name: value", or put the text in double quotes',
  }
}

/** `error #1015 blocked`, of which only `error` is read. */
function cutText(text: string, end: number, place: Place): readonly Diagnostic[] {
  if (text[end] !== ' ' || text[end + 1] !== '#' || /[\s#!]/.test(text[end + 2] ?? ' ')) return []
  const feed = text.indexOf('\n', end)
  const rest = text.slice(end + 1, feed < 0 ? text.length : feed).trimEnd()
  return [
    {
      code: 'comment-in-text',
      severity: 'warning',
      message: `Everything from " ${oneLine(rest, 31)}" on is read as a comment.`,
      span: place(end + 1, end + 1 + rest.length),
      suggestion: 'put the text in quotes; a comment has a space after the #',
    },
  ]
}

/** `late"`, of which the opening quote is missing. */
function strayQuote(start: number, source: string, place: Place): readonly Diagnostic[] {
  if (!source.endsWith('"') || source.split('"').length % 2 === 1) return []
  const end = start + source.length
  return [
    {
      code: 'unopened-quote',
      severity: 'warning',
      message: 'This text ends with a quote that nothing opens, so the quote is part of the text.',
      span: place(end - 1, end),
      suggestion: 'write a quote at its start too, or none',
    },
  ]
}

/** A list of which an item, or every item, lacks the space after its dash. */
function dashes(text: string, start: number, source: string, place: Place): readonly Diagnostic[] {
  if (!dashLine.test(source)) return []
  const lineStart = text.lastIndexOf('\n', start) + 1
  const before = text.slice(lineStart, start)
  // The column of the dash that the text stands behind, or of the text's own.
  const column = /^ *(?=- +$)/.exec(before)?.[0].length
  const own = source.startsWith('-') && before.trim() === '' ? before.length : undefined
  const wanted = column ?? own
  // The first item of a list without any such space is told where the list is read, for all of them.
  if (wanted === undefined || own !== undefined) return []
  const found: Diagnostic[] = []
  for (const { index } of source.matchAll(/(?<=\n *)-(?=[^\s-])/g)) {
    const at = start + index
    if (at - (text.lastIndexOf('\n', at) + 1) !== wanted) continue
    found.push(dash(place(at, at + 1)))
  }
  return found
}

function dash(span: Diagnostic['span']): Diagnostic {
  return {
    code: 'dash-without-space',
    severity: 'error',
    message: 'A list item needs a space after the dash.',
    span,
    edits: [{ span: { ...span, start: span.end }, text: ' ' }],
  }
}
