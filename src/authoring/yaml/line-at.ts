/** A line of a text: where it starts and ends, its indentation, and what stands behind that. */
export interface Line {
  readonly start: number
  /** Before the line feed. */
  readonly end: number
  /** Spaces at its start. */
  readonly indent: number
  /** Without the indentation, and without white space at the end. */
  readonly content: string
}

/** The line that an offset lies in. */
export function lineAt(text: string, offset: number): Line {
  const start = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const feed = text.indexOf('\n', offset)
  const end = feed < 0 ? text.length : feed
  let content = start
  while (content < end && text[content] === ' ') content += 1
  return { start, end, indent: content - start, content: text.slice(content, end).trimEnd() }
}

/** The line after it that is not blank, if there is one. */
export function nextLine(text: string, line: Line): Line | undefined {
  for (let end = line.end; end < text.length; ) {
    const next = lineAt(text, end + 1)
    if (next.content !== '' && next.start > line.start) return next
    if (next.end <= end) return undefined
    end = next.end
  }
  return undefined
}

/** The line before it that is not blank, if there is one. */
export function lineBefore(text: string, line: Line): Line | undefined {
  for (let start = line.start; start > 0; ) {
    const before = lineAt(text, start - 1)
    if (before.content !== '') return before
    start = before.start
  }
  return undefined
}
