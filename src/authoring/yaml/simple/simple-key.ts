interface SimpleKey {
  readonly name: string
  /** Behind it, before the colon. */
  readonly end: number
  /** Behind the colon. */
  readonly after: number
}

const longest = 200
// A colon, and a space or the end of the line: checked by hand, since the end is the line's.
const bare = /[A-Za-z0-9](?:[\w./+-]| (?! ))*(?=:)/y
const quoted = /"([^"\\\n]+)"(?=:)/y

/** The name that a line starts with, bare or in double quotes; undefined where there is none that is simple. */
export function simpleKey(text: string, start: number, lineEnd: number): SimpleKey | undefined {
  const form = text[start] === '"' ? quoted : bare
  form.lastIndex = start
  const match = form.exec(text)
  if (match === null) return undefined
  const [whole, inner = whole] = match
  const end = start + whole.length
  if (whole.length > longest || end >= lineEnd || whole.endsWith(' ')) return undefined
  if (end + 1 !== lineEnd && text[end + 1] !== ' ') return undefined
  return { name: inner, end, after: end + 1 }
}
