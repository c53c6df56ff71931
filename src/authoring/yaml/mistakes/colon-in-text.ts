import { isFormatWord, nameOfLine } from '../format-words.ts'
import { lineAt } from '../line-at.ts'
import { neutral } from '../neutral.ts'
import { quoteAdvice } from '../quote-advice.ts'
import type { Mistake, Trouble } from '../trouble.ts'

const inBraces = new Set(['label', 'matches', 'example', 'contains', 'pattern', 'unit', 'to'])

/** What holds names with values. */
const nests = new Set(['answers', 'choices', 'given', 'tried', 'expect'])

/** `title: Note: restart`, and `{ remarks: Note: restart }`. */
export function colonInText({ text, code, start, end }: Trouble): Mistake | undefined {
  if (code === 'BLOCK_IN_FLOW') return withinBraces(text, start, end)
  const long = code === 'KEY_OVER_1024_CHARS'
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && !long) return undefined
  const line = lineAt(text, start)
  const written = text.slice(start, line.end).trimEnd()
  if (!/:(\s|$)/.test(written)) return undefined
  const stop = start + written.length
  const key = nameOfLine(line.content)
  if (key !== undefined && nests.has(key) && !/[{}"']/.test(written)) {
    return {
      code: 'missing-braces',
      message: `Names with values in one line stand in braces, expected "{" and "}" around what "${key}" holds.`,
      start,
      end: stop,
      safe: true,
      repairs: [
        { at: start, end: start, text: '{ ' },
        { at: stop, end: stop, text: ' }' },
      ],
    }
  }
  const [, word = '', gap = ''] = /^(go|cause|guide|note)(:\s+)[\w-]+$/.exec(written) ?? []
  if (word !== '') {
    const name = written.slice(word.length + gap.length)
    const at = start + word.length
    return {
      code: 'invalid-target',
      message: 'A target is written without a colon.',
      suggestion: `write "${word} ${name}"`,
      start,
      end: stop,
      safe: true,
      repairs: [{ at, end: at + gap.length, text: ' ' }],
    }
  }
  const quoted = !long && !/["\\#]/.test(written)
  return {
    code: 'colon-in-text',
    message: 'This text has a colon followed by a space, so it is read as a name with a value.',
    suggestion: quoteAdvice(written),
    start,
    end: stop,
    ...(quoted
      ? {
          safe: true,
          repairs: [
            { at: start, end: start, text: '"' },
            { at: stop, end: stop, text: '"' },
          ],
        }
      : { repairs: [{ at: start, end: stop, text: neutral(written) }] }),
  }
}

function withinBraces(text: string, start: number, end: number): Mistake {
  const written = text.slice(start, end).trimEnd()
  const stop = start + written.length
  const [, before = '', name = ''] = /^(.*\s)(\S+):\s/s.exec(written.slice(0, 200)) ?? []
  if (before.trim() !== '' && (isFormatWord(name, 1) || inBraces.has(name))) {
    const at = start + before.trimEnd().length
    return {
      code: 'missing-comma',
      message: `A comma is missing before "${name}".`,
      start: start + before.length,
      end: start + before.length + name.length,
      safe: true,
      repairs: [{ at, end: at, text: ',' }],
    }
  }
  const comma = before === '' ? '' : ` Or a comma is missing before "${name}".`
  return {
    code: 'colon-in-text',
    message: `This text has a colon followed by a space, so it is read as a name with a value.${comma}`,
    suggestion: quoteAdvice(written),
    start,
    end: stop,
    // Read as two, no name is hidden; what is made of them is not told.
    repairs: /^[a-z][\w-]*$/.test(name)
      ? [{ at: start + before.trimEnd().length, end: start + before.trimEnd().length, text: ',' }]
      : [{ at: start, end: stop, text: neutral(written) }],
  }
}
