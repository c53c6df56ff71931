import type { CST } from 'yaml'
import { lineAt } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'
import { walkTokens } from '../walk-tokens.ts'

/** `[a, b` without an end, with the wrong one, or with one that a comment hides. */
export function unclosedBracket({
  text,
  code,
  message,
  start,
  tokens,
}: Trouble): Mistake | undefined {
  if (code !== 'BAD_INDENT' || !message.startsWith('Flow ')) return undefined
  let inner: CST.FlowCollection | undefined
  let outer: CST.FlowCollection | undefined
  for (const visited of walkTokens(tokens)) {
    if (visited.kind !== 'node' || visited.token.type !== 'flow-collection') continue
    if (visited.token.offset > start) break
    if (isClosed(visited.token)) continue
    outer = inner
    inner = visited.token
  }
  if (inner === undefined) return undefined
  const { offset, start: opening } = inner
  const [open, close] = opening.source === '[' ? ['[', ']'] : ['{', '}']
  const hidden = /(?<=\s)#[^\n]*[\]}]/.exec(text.slice(offset, Math.min(start, offset + 1000)))
  if (hidden !== null) {
    const at = offset + hidden.index
    return {
      code: 'comment-in-text',
      message: `Everything from "${hidden[0].trimEnd()}" on is read as a comment, so the "${open}" is not closed.`,
      suggestion: 'put the text in quotes',
      start: at,
      end: at + hidden[0].trimEnd().length,
      repairs: [{ at, end: at + 1, text: '＃' }],
    }
  }
  if (text[offset + 1] === open) {
    return {
      code: 'unclosed-bracket',
      message: `This "${open}" stands twice, and is closed once.`,
      suggestion: `write one "${open}"`,
      start: offset,
      end: offset + 1,
      repairs: [{ at: offset, end: offset + 1, text: ' ' }],
    }
  }
  const other = /[\]}]/.test(text[start] ?? '')
  // Not behind the dash of the item that follows.
  const { start: lineStart } = lineAt(text, start)
  const own = /^[\s-]*$/.test(text.slice(lineStart, start)) ? lineStart : start
  const before = text.slice(0, own).trimEnd().length
  return {
    code: 'unclosed-bracket',
    message: other
      ? `This "${open}" is closed by "${text[start]}", expected "${close}".`
      : `This "${open}" is not closed, expected "${close}".`,
    start: offset,
    end: offset + 1,
    repairs: other
      ? [{ at: start, end: isNeeded(outer, text[start]) ? start : start + 1, text: close }]
      : [{ at: before, end: before, text: close }],
  }
}

/** The bracket closes the collection around. */
function isNeeded(outer: CST.FlowCollection | undefined, bracket: string | undefined): boolean {
  return outer !== undefined && bracket === (outer.start.source === '[' ? ']' : '}')
}

function isClosed({ start, end }: CST.FlowCollection): boolean {
  const wanted = start.type === 'flow-seq-start' ? 'flow-seq-end' : 'flow-map-end'
  return end.some(({ type }) => type === wanted)
}
