import { lineAt } from '../line-at.ts'
import type { Mistake } from '../trouble.ts'
import { needsQuotes } from './needs-quotes.ts'

/** `*name`, `&name` or `!name`. */
export interface Mark {
  readonly offset: number
  readonly source: string
}

/** Texts that start with a mark, or YAML's own anchors, aliases and tags; an anchor and its aliases are one mistake. */
export function markedTexts(text: string, marks: readonly Mark[]): readonly Mistake[] {
  const anchors = new Set(named(marks, '&'))
  const aliases = new Set(named(marks, '*'))
  return marks.map((mark): Mistake => {
    const [sign = ''] = mark.source
    const name = mark.source.slice(1)
    const place = { start: mark.offset, end: mark.offset + mark.source.length }
    const alone = restOfLine(text, mark) === ''
    if (sign === '!' && alone) return { ...tag(), ...place, repairs: [blank(mark)] }
    if (sign === '&' && (alone || aliases.has(name))) {
      return { ...anchor(), ...place, repairs: [blank(mark)] }
    }
    if (sign === '*' && (alone || anchors.has(name))) {
      const told = anchors.has(name)
      return { ...anchor(), ...place, repairs: [withoutSign(mark)], ...(told && { told }) }
    }
    return {
      ...needsQuotes(text, mark.offset),
      start: mark.offset,
      end: mark.offset + 1,
      repairs: [withoutSign(mark)],
    }
  })
}

function named(marks: readonly Mark[], sign: string): readonly string[] {
  return marks.filter(({ source }) => source[0] === sign).map(({ source }) => source.slice(1))
}

function restOfLine(text: string, { offset, source }: Mark): string {
  return text.slice(offset + source.length, lineAt(text, offset).end).trim()
}

function blank({ offset, source }: Mark): Mistake['repairs'][number] {
  return { at: offset, end: offset + source.length, text: ' '.repeat(source.length) }
}

/** Where nothing but signs stands, a letter in their place keeps it a text. */
function withoutSign({ offset, source }: Mark): Mistake['repairs'][number] {
  const signs = /^[&*!]+/.exec(source)?.[0].length ?? 1
  const text = (signs < source.length ? ' ' : '’').repeat(signs)
  return { at: offset, end: offset + signs, text }
}

function tag(): Pick<Mistake, 'code' | 'message' | 'suggestion'> {
  return {
    code: 'tag',
    message: 'Tags (!) are not used here.',
    suggestion: 'delete it, or put a text that starts so in double quotes',
  }
}

function anchor(): Pick<Mistake, 'code' | 'message' | 'suggestion'> {
  return {
    code: 'anchor-or-alias',
    message: 'Anchors (&) and aliases (*) are not used here.',
    suggestion: 'write the text out, or put a text that starts so in double quotes',
  }
}
