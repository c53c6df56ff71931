import type { YamlEntry } from '../yaml/yaml-value.ts'

/** Entries that belong one level deeper: keys of a thing where its name is expected. */
export function straysOf(
  entries: readonly YamlEntry[],
  keys: readonly string[],
): readonly YamlEntry[] {
  const stray = entries.filter(({ key }) => keys.includes(key.value))
  return stray.some(({ value }) => value.kind === 'text') ? stray : []
}
