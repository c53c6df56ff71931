import type { Mistake, Trouble } from '../trouble.ts'
import { walkTokens } from '../walk-tokens.ts'

/** `? name`, where the library takes all that follows for a name. */
export function questionMark({ code, start, tokens }: Trouble): Mistake | undefined {
  if (code !== 'NON_STRING_KEY') return undefined
  let at: number | undefined
  for (const visited of walkTokens(tokens)) {
    if (visited.kind !== 'item') continue
    const sign = visited.item.start.find(({ type }) => type === 'explicit-key-ind')
    if (sign !== undefined && sign.offset <= start) at = sign.offset
  }
  if (at === undefined) return undefined
  return {
    code: 'question-mark',
    message: 'A question mark followed by a space means something else in YAML.',
    suggestion: 'write "name: value", or put the text in double quotes',
    start: at,
    end: at + 1,
    repairs: [{ at, end: at + 1, text: ' ' }],
    hides: true,
  }
}
