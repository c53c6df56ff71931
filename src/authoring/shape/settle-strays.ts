import type { Diagnostic } from '../../text/diagnostic.ts'
import type { YamlEntry, YamlMap } from '../yaml/yaml-value.ts'
import { mistake } from './mistake.ts'
import { straysOf } from './strays-of.ts'

/**
 * Keys that stand among the names above them. Where the name above lacks them they belong to it; else a name
 * is missing. Told once, and read so.
 */
export function settleStrays(
  entries: readonly YamlEntry[],
  keys: readonly string[],
  what: string,
  found: Diagnostic[],
): readonly YamlEntry[] {
  const strays = straysOf(entries, keys)
  const [first] = strays
  if (first === undefined) return entries
  const before = entries[entries.indexOf(first) - 1]
  const name = first.key.value
  const lacksIt = before !== undefined && !keysOf(before).includes(name)
  const message = lacksIt
    ? `"${name}" stands beside "${before.key.value}", expected it further in.`
    : `"${name}" stands right among the ${what}; the name above it is missing.`
  found.push(mistake(lacksIt ? 'wrong-indentation' : 'missing-name', message, first.key.span))
  const settled: YamlEntry[] = []
  for (const entry of entries) {
    const parent = settled.at(-1)
    if (!strays.includes(entry)) settled.push(entry)
    else if (lacksIt && parent !== undefined && !keysOf(parent).includes(entry.key.value)) {
      settled[settled.length - 1] = { ...parent, value: joined(parent, entry) }
    }
  }
  return settled
}

function keysOf({ value }: YamlEntry): readonly string[] {
  return value.kind === 'map' ? value.entries.map(({ key }) => key.value) : []
}

function joined({ value }: YamlEntry, entry: YamlEntry): YamlMap {
  const own = value.kind === 'map' ? value.entries : []
  const span = { ...value.span, end: entry.value.span.end }
  return { kind: 'map', entries: [...own, entry], flow: false, span }
}
