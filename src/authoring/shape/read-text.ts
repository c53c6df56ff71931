import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import type { YamlList, YamlMap } from '../yaml/yaml-value.ts'
import { mistake } from './mistake.ts'
import type { Slot } from './slot.ts'
import { wrongShape } from './wrong-shape.ts'

/** The text of a slot, without white space at its end; anything else is reported. */
export function readText(
  slot: Slot | undefined,
  found: Diagnostic[],
  expected = 'text',
): Located<string> | undefined {
  if (slot === undefined) return undefined
  const { value } = slot
  if (value.kind === 'text') {
    const text = value.text.trim()
    if (text !== '') return { value: text, span: value.span }
    found.push(mistake('empty-value', `${slot.what} is empty, expected ${expected}.`, value.span))
    return undefined
  }
  if (value.kind === 'map') {
    const diagnostic = mapForText(slot, value, expected)
    found.push(diagnostic)
    // Read as the edit would make it.
    if (diagnostic.edits) return { value: inBraces(value), span: value.span }
  } else if (value.kind === 'list') found.push(listForText(slot, value, expected))
  else found.push(wrongShape(slot, expected))
  return undefined
}

/** `title: [Late]`, `ask: [light, code]`, and lines of a text that stand behind dashes. */
function listForText(slot: Slot, { flow, items }: YamlList, expected: string): Diagnostic {
  const diagnostic = wrongShape(slot, expected)
  if (expected !== 'text')
    return { ...diagnostic, suggestion: 'write one, without brackets or dashes' }
  if (flow) {
    return { ...diagnostic, suggestion: 'a text that starts with [ needs double quotes around it' }
  }
  if (items.length < 2) return diagnostic
  const suggestion = 'write "|" right after the colon, and the lines below it without dashes'
  return { ...diagnostic, suggestion }
}

function inBraces({ entries }: YamlMap): string {
  return `{${entries.map(({ key }) => key.value).join(', ')}}`
}

function mapForText(slot: Slot, map: YamlMap, expected: string): Diagnostic {
  const [entry, second] = map.entries
  const { path, start, end } = map.span
  if (map.flow && map.entries.every(({ value }) => value.kind === 'nothing' && !value.colon)) {
    const inner = inBraces(map)
    const message = `Text that starts with a brace needs double quotes around it: "${inner}".`
    const edits = [
      { span: { path, start, end: start }, text: '"' },
      { span: { path, start: end, end }, text: '"' },
    ]
    return mistake('braces-in-text', message, map.span, {
      suggestion: 'put it in double quotes',
      ...(inner.includes('"') || inner.includes('\\') ? {} : { edits }),
    })
  }
  if (!map.flow && second === undefined && entry !== undefined && slot.span.start === start) {
    return mistake(
      'colon-in-text',
      'This text has a colon followed by a space, so it is read as a name with a value.',
      { path, start: entry.key.span.end, end: entry.key.span.end + 1 },
      { suggestion: 'put the text in double quotes' },
    )
  }
  return wrongShape(slot, expected)
}
