import type { MatchedWord } from './found.ts'
import type { QueryWord, Reading } from './read-words.ts'
import type { SearchIndex } from './search-index.ts'

const fields = { title: 0, alias: 1, cause: 2, text: 3 } as const

/** Which words of the query stand in a guide, what they were read as, and where; the best place of each. */
export function matchedWords(
  index: SearchIndex,
  guide: number,
  { query, words }: { query: string; words: readonly QueryWord[] },
): readonly MatchedWord[] {
  const matched = new Map<string, MatchedWord>()
  for (const { word, readings, soft } of words) {
    const found = soft ? undefined : surestIn(index, guide, readings)
    if (found === undefined) continue
    const typed = query.slice(word.start, word.end)
    if (!matched.has(typed))
      matched.set(typed, { word: typed, as: asShown(typed, found), in: found.field })
  }
  return [...matched.values()]
}

interface Place {
  readonly reading: Reading
  readonly field: MatchedWord['in']
}

/** The surest reading that the guide holds; of equally sure ones the one in the title before an alias. */
function surestIn(
  { units, starts }: SearchIndex,
  guide: number,
  readings: readonly Reading[],
): Place | undefined {
  let best: Place | undefined
  const isBetter = (reading: Reading, field: keyof typeof fields) =>
    best === undefined ||
    reading.weight > best.reading.weight ||
    (reading.weight === best.reading.weight &&
      fields[field] < fields[best.field as keyof typeof fields])
  for (let unit = starts[guide] ?? 0; unit < (starts[guide + 1] ?? 0); unit += 1) {
    const { field = 'names', terms = new Int32Array() } = units[unit] ?? {}
    if (field === 'names') continue
    for (const reading of readings)
      if (terms.includes(reading.term) && isBetter(reading, field)) best = { reading, field }
  }
  return best
}

function asShown(typed: string, { reading }: Place): string {
  return reading.as === typed.normalize('NFKC').toLowerCase() ? typed : reading.as
}
