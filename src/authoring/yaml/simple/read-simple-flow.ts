import type { YamlEntry, YamlText, YamlValue } from '../yaml-value.ts'
import { simpleKey } from './simple-key.ts'
import { simpleQuoted } from './simple-quoted.ts'
import { startsPlain } from './starts-plain.ts'

interface Place {
  readonly text: string
  readonly path: string
  /** Of the line. */
  readonly end: number
}

interface Read {
  readonly value: YamlValue
  /** The offset behind it. */
  readonly after: number
}

const deepest = 8
const plainText = /[^,[\]{}"#:\n]+/y

/** What stands in brackets or braces, on one line. */
export function readSimpleFlow(place: Place, start: number, depth: number): Read | undefined {
  if (depth > deepest) return undefined
  return place.text[start] === '[' ? readList(place, start, depth) : readMap(place, start, depth)
}

function readList(place: Place, start: number, depth: number): Read | undefined {
  const { text, path } = place
  const items: YamlValue[] = []
  let at = pastSpaces(text, start + 1)
  if (text[at] !== ']') {
    for (;;) {
      const item = readItem(place, at, depth)
      if (item === undefined) return undefined
      items.push(item.value)
      at = pastSpaces(text, item.after)
      if (text[at] === ']') break
      if (text[at] !== ',') return undefined
      at = pastSpaces(text, at + 1)
    }
  }
  const after = at + 1
  return { value: { kind: 'list', items, flow: true, span: { path, start, end: after } }, after }
}

function readMap(place: Place, start: number, depth: number): Read | undefined {
  const { text, path, end } = place
  const entries: YamlEntry[] = []
  const names = new Set<string>()
  let at = pastSpaces(text, start + 1)
  if (text[at] !== '}') {
    for (;;) {
      const key = simpleKey(text, at, end)
      if (key === undefined || names.has(key.name)) return undefined
      names.add(key.name)
      const item = readItem(place, pastSpaces(text, key.after), depth)
      if (item === undefined) return undefined
      entries.push({
        key: { value: key.name, span: { path, start: at, end: key.end } },
        value: item.value,
      })
      at = pastSpaces(text, item.after)
      if (text[at] === '}') break
      if (text[at] !== ',') return undefined
      at = pastSpaces(text, at + 1)
    }
  }
  const after = at + 1
  return { value: { kind: 'map', entries, flow: true, span: { path, start, end: after } }, after }
}

function readItem(place: Place, at: number, depth: number): Read | undefined {
  switch (place.text[at]) {
    case '[':
    case '{':
      return readSimpleFlow(place, at, depth + 1)
    case '"':
    case "'": {
      const value = simpleQuoted(place.text, place.path, at)
      return value && { value, after: value.span.end }
    }
    default:
      return readPlain(place, at)
  }
}

function readPlain({ text, path }: Place, start: number): Read | undefined {
  if (!startsPlain(text.charCodeAt(start))) return undefined
  plainText.lastIndex = start
  const [source = ''] = plainText.exec(text) ?? []
  const trimmed = source.trimEnd()
  const end = start + trimmed.length
  const value: YamlText = {
    kind: 'text',
    text: trimmed,
    style: 'plain',
    span: { path, start, end },
  }
  return { value, after: start + source.length }
}

function pastSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at += 1
  return at
}
