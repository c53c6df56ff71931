import { lineAt } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'
import { misplacedItem } from './misplaced-item.ts'

/** Signs where YAML wants none: `aliases: - a`, `[a, , b]`, `a]`, `"a"# b`. */
export function unexpectedSign(trouble: Trouble): Mistake | undefined {
  const { text, code, message, start, end } = trouble
  const sign = text.slice(start, start + 1)
  if (sign === '-' && /^[ \t]*[,\]}]/.test(text.slice(start + 1, start + 20))) {
    return {
      code: 'special-character',
      message: 'A dash cannot stand alone here.',
      suggestion: 'write "any" in a row of a decision, else put the dash in double quotes',
      start,
      end: start + 1,
      repairs: [{ at: start, end: start + 1, text: '’' }],
    }
  }
  const item = message.startsWith('Unexpected block-seq') || code === 'MULTILINE_IMPLICIT_KEY'
  if (item && sign === '-' && /^\s?$/.test(text.slice(start + 1, start + 2)))
    return misplacedItem(text, start)
  if (sign === '#' && message.startsWith('Comments must be separated')) {
    return {
      code: 'comment-without-space',
      message: 'A comment needs a space before the #.',
      start,
      end: start + 1,
      safe: true,
      repairs: [{ at: start, end: start, text: ' ' }],
    }
  }
  if (sign === ',' && message.startsWith('Unexpected ,')) {
    return {
      code: 'extra-comma',
      message: 'Nothing stands before this comma.',
      start,
      end: start + 1,
      safe: true,
      repairs: [{ at: start, end: start + 1, text: ' ' }],
    }
  }
  if (/^[\]}]$/.test(sign) && message.startsWith('Unexpected flow')) {
    const opensValue = /[:-]\s+$/.test(text.slice(lineAt(text, start).start, start))
    return {
      code: 'unexpected-bracket',
      message: `This "${sign}" closes nothing; text that holds one needs quotes.`,
      start,
      end,
      repairs: [{ at: start, end: start + 1, text: opensValue ? '’' : ' ' }],
    }
  }
  return undefined
}
