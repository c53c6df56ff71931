import type { Diagnostic } from '../../text/diagnostic.ts'
import type { YamlEntry } from '../yaml/yaml-value.ts'
import { mistake } from './mistake.ts'

/**
 * Names that stand beside the key that they belong to, which is left empty: `answers:` and, in the same
 * column, its answers. They are told once, and read as its own.
 */
export function adoptEntries(
  entries: readonly YamlEntry[],
  { keys, nests }: { readonly keys: readonly string[]; readonly nests: readonly string[] },
  found: Diagnostic[],
): readonly YamlEntry[] {
  const settled: YamlEntry[] = []
  let parent: YamlEntry | undefined
  let adopted: YamlEntry[] = []
  const close = () => {
    const [first] = adopted
    const last = adopted.at(-1)
    if (parent === undefined) return
    if (first === undefined || last === undefined) settled.push(parent)
    else {
      const { path } = first.key.span
      const span = { path, start: first.key.span.start, end: last.value.span.end }
      settled.push({ ...parent, value: { kind: 'map', entries: adopted, flow: false, span } })
      const names = adopted.length === 1 ? 'It belongs' : 'They belong'
      const message = `"${first.key.value}" stands beside "${parent.key.value}", expected it further in.`
      const suggestion = `${names} to "${parent.key.value}": indent ${adopted.length === 1 ? 'it' : 'all of them'} by two more spaces`
      found.push(mistake('wrong-indentation', message, first.key.span, { suggestion }))
    }
    parent = undefined
    adopted = []
  }
  for (const entry of entries) {
    if (parent !== undefined && !keys.includes(entry.key.value)) {
      adopted.push(entry)
      continue
    }
    close()
    const { kind } = entry.value
    if (kind === 'nothing' && entry.value.colon && nests.includes(entry.key.value)) parent = entry
    else settled.push(entry)
  }
  close()
  return settled
}
