import type { YamlEntry, YamlValue } from '../yaml-value.ts'
import { readSimpleInline } from './read-simple-inline.ts'
import { readSimpleText } from './read-simple-text.ts'
import { simpleKey } from './simple-key.ts'
import { goOn, type SimpleReader } from './simple-reader.ts'

const BAR = 124
const GREATER = 62
const SPACE = 32
const deepest = 16

/** The list or map whose first line is at hand; afterwards the line behind it is. */
export function readSimpleBlock(reader: SimpleReader, depth: number): YamlValue | undefined {
  const { line } = reader
  if (line === undefined || depth > deepest) return undefined
  return startsItem(reader)
    ? readList(reader, line.indent, depth)
    : readMap(reader, line.indent, depth)
}

function readMap(reader: SimpleReader, indent: number, depth: number): YamlValue | undefined {
  const { text, path } = reader
  const entries: YamlEntry[] = []
  const names = new Set<string>()
  const start = reader.line?.start ?? 0
  for (let { line } = reader; line?.indent === indent; { line } = reader) {
    const key = simpleKey(text, line.start, line.end)
    if (key === undefined || names.has(key.name)) return undefined
    names.add(key.name)
    let at = key.after
    while (text.charCodeAt(at) === SPACE) at += 1
    let value: YamlValue | undefined
    if (at >= line.end) {
      goOn(reader, line.next)
      value = readBelow(reader, indent, depth)
    } else if (text.charCodeAt(at) === BAR || text.charCodeAt(at) === GREATER) {
      value = readSimpleText(reader, at, indent)
    } else {
      value = readSimpleInline(reader, at, indent)
    }
    if (value === undefined || reader.failed) return undefined
    entries.push({
      key: { value: key.name, span: { path, start: line.start, end: key.end } },
      value,
    })
  }
  if ((reader.line?.indent ?? 0) > indent) return undefined
  return { kind: 'map', entries, flow: false, span: { path, start, end: reader.end } }
}

/** What stands under a name: further in, or a list right below it. */
function readBelow(reader: SimpleReader, indent: number, depth: number): YamlValue | undefined {
  const below = reader.line?.indent ?? -1
  if (below > indent || (below === indent && startsItem(reader))) {
    return readSimpleBlock(reader, depth + 1)
  }
  return undefined
}

function readList(reader: SimpleReader, indent: number, depth: number): YamlValue | undefined {
  const { text, path } = reader
  const items: YamlValue[] = []
  const start = reader.line?.start ?? 0
  for (let { line } = reader; line?.indent === indent && startsItem(reader); { line } = reader) {
    let at = line.start + 2
    while (text.charCodeAt(at) === SPACE) at += 1
    let item: YamlValue | undefined
    if (simpleKey(text, at, line.end)) {
      reader.line = { ...line, indent: indent + at - line.start, start: at }
      item = readMap(reader, reader.line.indent, depth + 1)
    } else {
      item = readSimpleInline(reader, at, indent)
    }
    if (item === undefined || reader.failed) return undefined
    items.push(item)
  }
  if ((reader.line?.indent ?? 0) > indent) return undefined
  return { kind: 'list', items, flow: false, span: { path, start, end: reader.end } }
}

function startsItem({ text, line }: SimpleReader): boolean {
  return line !== undefined && text.startsWith('- ', line.start) && line.end > line.start + 2
}
