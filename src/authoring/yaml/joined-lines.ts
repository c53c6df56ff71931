import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Place } from './convert.ts'

const numbered = /^\d{1,2}[.)]\s/
const bullet = /^[•·‣▪●–—*]\s/
const dash = /^-\s/

/** A text of several lines without "|", of which YAML makes one line: numbered steps, or list items. */
export function joinedLines(start: number, source: string, place: Place): readonly Diagnostic[] {
  if (!source.includes('\n')) return []
  const lines = source.split('\n').map((line) => ({ text: line.trim(), length: line.length + 1 }))
  let at = start
  const placed = lines.map(({ text, length }, index) => {
    const line = source.slice(at - start, at - start + length)
    const from = at + (index === 0 ? 0 : line.length - line.trimStart().length)
    at += length
    return { text, from }
  })
  const told = (from: number, text: string, message: string, suggestion: string): Diagnostic => ({
    code: 'joined-lines',
    severity: 'warning',
    message,
    span: place(from, from + text.length),
    suggestion,
  })
  const [first, ...rest] = placed
  if (first === undefined) return []
  const [step, ...steps] = placed.filter(({ text }) => numbered.test(text))
  if (step !== undefined && steps.length > 0) {
    const message = 'These lines are joined to one, as there is no "|" before them.'
    const advice = step === first ? '' : ', and a name before it where this is a text of its own'
    return [told(step.from, step.text, message, `write "|" right after the colon${advice}`)]
  }
  if (placed.filter(({ text }) => bullet.test(text)).length > 1) {
    const message = 'These lines are joined to one text: an item of a list starts with a plain "-".'
    const advice = `write "- " in place of "${first.text.slice(0, 1)}", or "|" before the lines to keep them as text`
    return [told(first.from, first.text, message, advice)]
  }
  const item = rest.find(({ text }) => dash.test(text))
  if (item === undefined) return []
  const message = 'This line is read as part of the text above it, since it starts further in.'
  const advice = 'start it in the column of the other items, or write "|" before the text'
  return [told(item.from, item.text, message, advice)]
}
