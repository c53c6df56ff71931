import { styleText } from 'node:util'

/** What a stretch of text is to a reader. The words carry the meaning; colour only helps the eye. */
export type Style = 'plain' | 'strong' | 'code' | 'faint' | 'accent' | 'good' | 'bad'

/** Puts a style on a text of one line. */
export type Paint = (style: Style, text: string) => string

const formats = {
  strong: 'bold',
  code: 'cyan',
  faint: 'dim',
  accent: 'cyan',
  good: 'green',
  bad: 'yellow',
} as const

/** Without colour no escape sequence is written at all. */
export function paintIn(color: boolean): Paint {
  if (!color) return (_style, text) => text
  return (style, text) =>
    style === 'plain' || text === ''
      ? text
      : styleText(formats[style], text, { validateStream: false })
}
