import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import { mistake } from './mistake.ts'
import { readTexts } from './read-texts.ts'
import type { Slot } from './slot.ts'

/** One name, or a list of names. Names in a row without brackets, `a, b`, are told and read as a list. */
export function readNames(slot: Slot | undefined, found: Diagnostic[]): readonly Located<string>[] {
  if (slot?.value.kind !== 'text' || slot.value.style !== 'plain') return readTexts(slot, found)
  const { text, span } = slot.value
  const inner = /^[(（【]?([^()（）【】[\]]*[,;，；、][^()（）【】[\]]*)[)）】]?$/.exec(text)?.[1]
  if (inner === undefined) return readTexts(slot, found)
  const names = inner
    .split(/[,;，；、]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const list = `[${names.join(', ')}]`
  const message = `${slot.what} holds several names, expected a list in square brackets.`
  const edits = [{ span, text: list }]
  found.push(mistake('wrong-shape', message, span, { suggestion: `write "${list}"`, edits }))
  return names.map((value) => ({ value, span }))
}
