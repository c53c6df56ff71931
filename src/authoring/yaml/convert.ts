import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Located, Span } from '../../text/span.ts'
import type { YamlEntry, YamlMap, YamlText, YamlValue } from './yaml-value.ts'

/** Makes the span of an offset range of the text that was parsed. */
export type Place = (start: number, end: number) => Span

/** The library's document in our own words; undefined when it holds nothing. */
export function convert(document: Document.Parsed, place: Place): YamlValue | undefined {
  const contents: Node | null = document.contents
  if (contents === null) return undefined
  const value = convertNode(contents, place)
  return value.kind === 'nothing' ? undefined : value
}

function convertNode(node: Node, place: Place): YamlValue {
  const [start, end] = node.range ?? [0, 0]
  const span = place(start, end)
  if (isScalar(node)) {
    const text = String(node.value)
    if (text === '' && node.type === 'PLAIN') return { kind: 'nothing', colon: true, span }
    return { kind: 'text', text, style: styleOf(node.type), span }
  }
  if (isSeq<Node>(node)) {
    const items = node.items.map((item) => convertItem(item, place))
    return { kind: 'list', items, flow: node.flow === true, span }
  }
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items.map((pair) => convertPair(pair, place))
    return { kind: 'map', entries, flow: node.flow === true, span }
  }
  // Reported where anchors are; its name keeps the place readable.
  const text = isAlias(node) ? node.source : ''
  return { kind: 'text', text, style: 'plain', span }
}

function convertItem(item: Node, place: Place): YamlValue {
  if (!isPair<Node, Node | null>(item)) return convertNode(item, place)
  // `[a: b]` holds a pair without a map around it.
  const entry = convertPair(item, place)
  const span = { ...entry.key.span, end: entry.value.span.end }
  return { kind: 'map', entries: [entry], flow: true, span } satisfies YamlMap
}

function convertPair(pair: Pair<Node, Node | null>, place: Place): YamlEntry {
  const key = convertKey(pair.key, place)
  if (pair.value !== null) return { key, value: convertNode(pair.value, place) }
  const span = { ...key.span, start: key.span.end }
  return { key, value: { kind: 'nothing', colon: false, span } }
}

function convertKey(node: Node, place: Place): Located<string> {
  const [start, end] = node.range ?? [0, 0]
  const value = isScalar(node) ? String(node.value) : isAlias(node) ? node.source : ''
  return { value, span: place(start, end) }
}

function styleOf(type: unknown): YamlText['style'] {
  switch (type) {
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return 'block'
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE':
      return 'quoted'
    default:
      return 'plain'
  }
}
