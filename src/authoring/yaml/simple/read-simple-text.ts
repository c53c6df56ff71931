import type { YamlText } from '../yaml-value.ts'
import { goOn, type SimpleReader } from './simple-reader.ts'

const FEED = 10
const SPACE = 32

/** A text behind `|` or `>`, with `-` or without, whose sign is on the line at hand. `indent` is that of its name. */
export function readSimpleText(
  reader: SimpleReader,
  start: number,
  indent: number,
): YamlText | undefined {
  const { text, path, line } = reader
  if (line === undefined) return undefined
  const sign = text.slice(start, line.end)
  if (!/^[|>]-?$/.test(sign)) return undefined
  const folded = sign.startsWith('>')
  const lines: string[] = []
  let depth = -1
  let filled = 0
  let end = line.next
  let at = line.next
  while (at < text.length) {
    let first = at
    while (text.charCodeAt(first) === SPACE) first += 1
    const feed = text.indexOf('\n', first)
    const next = feed < 0 ? text.length : feed + 1
    const own = first - at
    if (text.charCodeAt(first) === FEED || first === text.length) {
      // White space alone may be text, or say how far in the text starts.
      if (own > 0 || depth < 0 || folded) return undefined
      lines.push('')
    } else {
      if (own <= indent) break
      if (depth < 0) depth = own
      if (own < depth || (folded && own > depth)) return undefined
      lines.push(text.slice(at + depth, feed < 0 ? text.length : feed))
      filled = lines.length
      end = next
    }
    at = next
  }
  if (filled === 0) return undefined
  reader.end = end
  goOn(reader, at)
  const content = lines.slice(0, filled).join(folded ? ' ' : '\n')
  return {
    kind: 'text',
    text: sign.length === 1 ? `${content}\n` : content,
    style: 'block',
    span: { path, start, end },
  }
}
