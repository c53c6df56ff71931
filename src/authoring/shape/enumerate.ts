const mostListed = 12

/** `"a", "b" or "c"`; a long list is cut, and says so. */
export function enumerate(names: readonly string[], joined: 'or' | 'and' = 'or'): string {
  if (names.length > mostListed) {
    const shown = names.slice(0, mostListed).map(quoted).join(', ')
    return `${shown} (and ${names.length - mostListed} more)`
  }
  const last = names.at(-1)
  if (last === undefined) return 'nothing'
  const others = names.slice(0, -1)
  return others.length === 0
    ? quoted(last)
    : `${others.map(quoted).join(', ')} ${joined} ${quoted(last)}`
}

function quoted(name: string): string {
  return `"${name}"`
}
