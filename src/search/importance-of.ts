import type { CountedUnit } from './build-index.ts'
import { softWords } from './soft-words.ts'
import { stem } from './stem.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'

/** How telling each term is: the fewer guides hold it, the more. 0 for terms that none holds. */
export function importanceOf(
  units: readonly CountedUnit[],
  { termOf }: Vocabulary,
  guides: number,
): Float64Array {
  const named = new Int32Array(termOf.size)
  const held = new Int32Array(termOf.size)
  for (const { field, counts } of units) {
    if (field !== 'names' && field !== 'text') continue
    const holding = field === 'names' ? named : held
    for (const term of counts.keys()) holding[term] = (holding[term] ?? 0) + 1
  }
  const importance = Float64Array.from(held, (count, term) => {
    if (count === 0) return 0
    // A word of one title that many texts mention is less telling than one that they do not.
    const holding = weights.named * (named[term] ?? 0) + (1 - weights.named) * count
    return Math.log(1 + (guides - holding + 0.5) / (holding + 0.5))
  })
  for (const term of new Set([...softWords].map((word) => termOf.get(stem(word)))))
    if (term !== undefined) importance[term] = weights.soft * (importance[term] ?? 0)
  const negation = termOf.get('not')
  if (negation !== undefined) importance[negation] = weights.negation * Math.log(1 + guides)
  return importance
}
