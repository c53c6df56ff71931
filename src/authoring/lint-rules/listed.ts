/** `a, b and c`. */
export function listed(phrases: readonly string[], joined: 'and' | 'or' = 'and'): string {
  const last = phrases.at(-1) ?? ''
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(', ')} ${joined} ${last}`
}

/** `"a", "b" and "c"`. */
export function quoted(names: readonly string[], joined: 'and' | 'or' = 'and'): string {
  return listed(
    names.map((name) => `"${name}"`),
    joined,
  )
}
