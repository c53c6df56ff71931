/** Where the reader of simple YAML stands in a text. */
export interface SimpleReader {
  readonly text: string
  readonly path: string
  /** The line at hand; absent at the end of the text. */
  line?: SimpleLine | undefined
  /** Behind the line feed of the last line that was read. */
  end: number
  /** Comments stand behind values. */
  readonly commented: boolean
  /** Something was met that only the library should judge. */
  failed: boolean
}

/** A line that holds more than a comment. */
export interface SimpleLine {
  readonly indent: number
  /** Of what stands behind the indentation, or behind the dash of a list item. */
  readonly start: number
  /** Before a comment, and the white space at its end. */
  readonly end: number
  readonly commented: boolean
  /** Behind its line feed. */
  readonly next: number
}

const FEED = 10
const SPACE = 32
const HASH = 35

/** Goes to the first line from an offset on that holds more than a comment. */
export function goOn(reader: SimpleReader, from: number): void {
  const { text } = reader
  let commented = -1
  reader.line = undefined
  for (let at = from; at < text.length; ) {
    let start = at
    while (text.charCodeAt(start) === SPACE) start += 1
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length : feed + 1
    const first = text.charCodeAt(start)
    const indent = start - at
    at = next
    if (first === FEED || start === text.length) {
      // Spaces alone may be part of what stands above.
      if (indent > 0) reader.failed = true
    } else if (first === HASH) {
      // To which block a comment belongs matters where it is not in line with its neighbours.
      if (commented >= 0 && commented !== indent) reader.failed = true
      commented = indent
    } else {
      if (commented >= 0 && commented !== indent) reader.failed = true
      reader.line = lineOf(reader, { indent, start, end: feed < 0 ? text.length : feed, next })
      return
    }
  }
  if (commented >= 0) reader.failed = true
}

function lineOf(
  { text, commented }: SimpleReader,
  { indent, start, end: whole, next }: Omit<SimpleLine, 'commented'>,
): SimpleLine {
  const content = commented ? text.slice(start, whole) : ''
  // Within quotes it is no comment: whoever reads quotes finds the line longer than they are.
  const comment = /["']/.test(content) ? -1 : content.indexOf(' # ')
  let end = comment < 0 ? whole : start + comment
  while (text.charCodeAt(end - 1) === SPACE) end -= 1
  return { indent, start, end, commented: comment >= 0, next }
}
