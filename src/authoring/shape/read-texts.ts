import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import { mistake } from './mistake.ts'
import { readText } from './read-text.ts'
import { itemSlots, type Slot } from './slot.ts'

/** One text, or a list of texts. */
export function readTexts(slot: Slot | undefined, found: Diagnostic[]): readonly Located<string>[] {
  if (slot === undefined) return []
  const { value } = slot
  if (value.kind === 'text' && value.style === 'plain' && /^-[^\s\d-]/.test(value.text)) {
    // Read as one text: `-first -second`.
    const message = 'A list item needs a space after the dash.'
    found.push(mistake('dash-without-space', message, { ...value.span, end: value.span.start + 1 }))
    const items = value.text.split(/(?:^|\s)-/)
    return items.filter((item) => item !== '').map((item) => ({ value: item, span: value.span }))
  }
  if (value.kind === 'text' && value.style === 'plain' && /^[^[]*\]$/.test(value.text)) {
    const message = 'This "]" closes nothing, expected a "[" where the value starts.'
    const { end } = value.span
    found.push(mistake('unexpected-bracket', message, { ...value.span, start: end - 1, end }))
    const items = value.text.slice(0, -1).split(',')
    return items.map((item) => ({ value: item.trim(), span: value.span }))
  }
  if (value.kind === 'map' && value.flow && value.entries.length > 1) {
    const { path, start, end } = value.span
    if (value.entries.every((entry) => entry.value.kind === 'nothing' && !entry.value.colon)) {
      const edits = [
        { span: { path, start, end: start + 1 }, text: '[' },
        { span: { path, start: end - 1, end }, text: ']' },
      ]
      const message = 'A list stands in square brackets, not in braces.'
      found.push(mistake('wrong-shape', message, value.span, { edits }))
      return value.entries.map(({ key }) => key)
    }
  }
  return itemSlots(slot).flatMap((item) => {
    const text = readText(item, found, value.kind === 'list' ? 'text' : 'text or a list of texts')
    return text === undefined ? [] : [text]
  })
}
