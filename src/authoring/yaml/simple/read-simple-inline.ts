import type { YamlText, YamlValue } from '../yaml-value.ts'
import { readSimpleFlow } from './read-simple-flow.ts'
import { simpleQuoted } from './simple-quoted.ts'
import { goOn, type SimpleLine, type SimpleReader } from './simple-reader.ts'
import { startsPlain } from './starts-plain.ts'

// A quote may be half of a pair; a colon or a number sign may end the text.
const refused = /"|: | #|:$/

// Steps and items that were meant to be lines of their own are told where all traps are looked for.
const mark = /^(?:\d{1,2}[.)]|[^\w(])\s/

/** What stands behind a name or a dash on the line at hand; plain text may go on below, further in than `indent`. */
export function readSimpleInline(
  reader: SimpleReader,
  start: number,
  indent: number,
): YamlValue | undefined {
  const { text, path, line } = reader
  if (line === undefined) return undefined
  const { end, next } = line
  switch (text[start]) {
    case '[':
    case '{': {
      const read = readSimpleFlow({ text, path, end }, start, 0)
      readOn(reader, next)
      return read?.after === end ? read.value : undefined
    }
    case '"':
    case "'": {
      const quoted = simpleQuoted(text, path, start)
      readOn(reader, next)
      return quoted?.span.end === end ? quoted : undefined
    }
    default:
      return readPlain(reader, line, start, indent)
  }
}

function readPlain(
  reader: SimpleReader,
  first: SimpleLine,
  start: number,
  indent: number,
): YamlText | undefined {
  const { text, path } = reader
  const words = plain(text, start, first.end)
  if (words === undefined) return undefined
  let all = words
  let last = first
  readOn(reader, last.next)
  for (let { line } = reader; line !== undefined && line.indent > indent; { line } = reader) {
    const more = plain(text, line.start, line.end)
    const isNext = line.start - line.indent === last.next
    if (more === undefined || mark.test(more) || !isNext || last.commented) return undefined
    all = `${all} ${more}`
    last = line
    readOn(reader, last.next)
  }
  return { kind: 'text', text: all, style: 'plain', span: { path, start, end: last.end } }
}

function readOn(reader: SimpleReader, next: number): void {
  reader.end = next
  goOn(reader, next)
}

function plain(text: string, start: number, end: number): string | undefined {
  const words = text.slice(start, end)
  return startsPlain(text.charCodeAt(start)) && !refused.test(words) ? words : undefined
}
