import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import { didYouMean } from './did-you-mean.ts'
import { enumerate } from './enumerate.ts'
import { mistake } from './mistake.ts'
import { readText } from './read-text.ts'
import type { Slot } from './slot.ts'

/** One of a few words. */
export function readOneOf<Word extends string>(
  slot: Slot | undefined,
  words: readonly Word[],
  found: Diagnostic[],
): Located<Word> | undefined {
  const text = readText(slot, found, enumerate(words))
  if (slot === undefined || text === undefined) return undefined
  const word = words.find((one) => one === text.value)
  if (word !== undefined) return { value: word, span: text.span }
  const message = `${slot.what} is "${text.value}", expected ${enumerate(words)}.`
  const meant = didYouMean(text.value, words, text.span)
  found.push(mistake('unknown-word', message, text.span, meant))
  const [edit] = meant.edits ?? []
  const surely = words.find((one) => one === edit?.text)
  return surely && { value: surely, span: text.span }
}
