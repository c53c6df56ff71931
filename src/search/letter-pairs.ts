/** Distinct pairs of neighbouring letters, with a mark for the beginning and the end. */
export function letterPairs(word: string): ReadonlySet<string> {
  const marked = `^${word}$`
  const pairs = new Set<string>()
  for (let at = 0; at < marked.length - 1; at += 1) pairs.add(marked.slice(at, at + 2))
  return pairs
}
