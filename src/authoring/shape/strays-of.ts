import type { YamlEntry, YamlValue } from '../yaml/yaml-value.ts'

/** Entries that belong one level deeper: keys of a thing where its name is expected. */
export function straysOf(
  entries: readonly YamlEntry[],
  keys: readonly string[],
): readonly YamlEntry[] {
  // A step may be called "answers": then it holds keys itself.
  return entries.filter(({ key, value }) => keys.includes(key.value) && !holdsAny(value, keys))
}

function holdsAny(value: YamlValue, keys: readonly string[]): boolean {
  if (value.kind !== 'map') return false
  // "otherwise" stands among answers, too.
  return value.entries.some(({ key }) => key.value !== 'otherwise' && keys.includes(key.value))
}
