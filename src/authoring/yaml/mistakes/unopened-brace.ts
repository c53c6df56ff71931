import { lineAt } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'

/** `given: status: delivered, remark: late }`, of which the opening brace is missing. */
export function unopenedBrace({ text, code, start }: Trouble): Mistake | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined
  const line = lineAt(text, start)
  const written = text.slice(start, line.end).trimEnd()
  const opened = written.split('{').length
  if (!written.endsWith('}') || opened >= written.split('}').length) return undefined
  const end = start + written.length
  return {
    code: 'unexpected-bracket',
    message: 'This "}" closes nothing, expected a "{" where the value starts.',
    suggestion: `write "{" before "${/^[^\s:]*/.exec(written)?.[0] ?? ''}"`,
    start: end - 1,
    end,
    safe: true,
    repairs: [{ at: start, end: start, text: '{ ' }],
  }
}
