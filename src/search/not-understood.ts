import type { QueryWord } from './read-words.ts'

/** The words of a query that the knowledge base does not hold, as typed, each once. */
export function notUnderstood(query: string, words: readonly QueryWord[]): readonly string[] {
  const stretches: { start: number; end: number }[] = []
  for (const { word, how, soft } of words) {
    if (how !== 'unknown' || soft) continue
    const last = stretches.at(-1)
    // Pairs of Han characters overlap; side by side they are one stretch.
    if (word.kind === 'han' && last !== undefined && word.start < last.end) last.end = word.end
    else stretches.push({ start: word.start, end: word.end })
  }
  return [...new Set(stretches.map(({ start, end }) => query.slice(start, end)))]
}
