import type { YamlText } from '../yaml-value.ts'

const double = /"((?:[^"\\\n]|\\["\\n])*)"/y
const single = /'([^'\n]*)'(?!')/y

/** A text in quotes on one line; of escapes those for a double quote, a backslash and a line's end. */
export function simpleQuoted(text: string, path: string, start: number): YamlText | undefined {
  const form = text[start] === '"' ? double : single
  form.lastIndex = start
  const match = form.exec(text)
  if (match === null) return undefined
  const [whole, written = ''] = match
  const inner =
    form === double && written.includes('\\') ? written.replace(/\\(.)/g, unescaped) : written
  const span = { path, start, end: start + whole.length }
  return { kind: 'text', text: inner, style: 'quoted', span }
}

function unescaped(_: string, sign: string): string {
  return sign === 'n' ? '\n' : sign
}
