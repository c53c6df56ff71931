import type { YamlEntry } from '../yaml/yaml-value.ts'

/** Whether a name stands twice: then the second one may have been meant to be another. */
export function hasTwins(entries: readonly YamlEntry[]): boolean {
  return new Set(entries.map(({ key }) => key.value)).size < entries.length
}
