import type { Diagnostic } from '../../text/diagnostic.ts'
import { mistake } from '../shape/mistake.ts'
import type { Slot } from '../shape/slot.ts'
import type { YamlEntry } from '../yaml/yaml-value.ts'

const sections = ['steps', 'causes', 'notes'] as const

/** A section that stands among the names of the one above it, `  causes:`, is told once and read as one. */
export function separateSections(
  slots: ReadonlyMap<string, Slot>,
  found: Diagnostic[],
): ReadonlyMap<string, Slot> {
  const separated = new Map(slots)
  for (const section of sections) {
    const slot = separated.get(section)
    if (slot?.value.kind !== 'map') continue
    const { entries, span } = slot.value
    const at = entries.findIndex(({ key }) => isSection(key.value) && !separated.has(key.value))
    const entry = entries[at]
    if (entry === undefined || at === 0) continue
    const content = contentOf(entry, entries.slice(at + 1))
    if (content === undefined) continue
    const name = entry.key.value
    const message = `"${name}" stands among the ${section}, expected it as far left as "${section}".`
    found.push(mistake('wrong-indentation', message, entry.key.span))
    separated.set(section, { ...slot, value: { ...slot.value, entries: entries.slice(0, at) } })
    const value = { kind: 'map', entries: content, flow: false, span } as const
    separated.set(name, { what: `"${name}"`, span: entry.key.span, value })
  }
  return separated
}

function isSection(name: string): boolean {
  return sections.some((section) => section === name)
}

/** What stands under it, or, where only its own line was moved, after it. */
function contentOf(
  { value }: YamlEntry,
  after: readonly YamlEntry[],
): readonly YamlEntry[] | undefined {
  if (value.kind === 'nothing' && after.length > 0) return after
  if (value.kind !== 'map' || after.length > 0) return undefined
  return value.entries.every((entry) => entry.value.kind === 'map') ? value.entries : undefined
}
