import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Span } from '../../text/span.ts'
import type { YamlEntry, YamlText, YamlValue } from '../yaml/yaml-value.ts'
import { mistake } from './mistake.ts'
import type { Slot } from './slot.ts'
import { wrongShape } from './wrong-shape.ts'

/**
 * The entries of a slot that should hold names with values; another shape is reported. A lone
 * `name:value` is a text to YAML: it is reported as what it is, and read as was meant.
 */
export function mapOf(
  slot: Slot,
  expected: string,
  found: Diagnostic[],
): readonly YamlEntry[] | undefined {
  const { value } = slot
  if (value.kind === 'map') {
    const [first] = value.entries
    const isText = ({ value: own }: YamlEntry) => own.kind === 'nothing' && !own.colon
    if (first === undefined || !value.flow || !value.entries.every(isText)) return value.entries
    const message = `"${first.key.value}" has no colon, expected ${expected}.`
    found.push(mistake('missing-colon', message, value.span))
    return undefined
  }
  const entry = value.kind === 'text' && value.style === 'plain' ? lone(value, found) : undefined
  if (entry !== undefined) return [entry]
  found.push(wrongShape(slot, expected))
  return undefined
}

function lone({ text, span }: YamlText, found: Diagnostic[]): YamlEntry | undefined {
  const [whole, name = '', colon = ''] = /^([\w-]+)(:(?!\/\/)|：)\s*(?=\S)/.exec(text) ?? []
  if (whole === undefined) return undefined
  const at = span.start + name.length
  const colonSpan = { ...span, start: at, end: at + 1 }
  found.push(
    colon === ':'
      ? mistake('colon-without-space', 'A colon needs a space after it.', colonSpan, {
          edits: [{ span: { ...colonSpan, start: colonSpan.end }, text: ' ' }],
        })
      : mistake(
          'full-width-colon',
          'This is a full-width colon (：), expected ":" and a space.',
          colonSpan,
        ),
  )
  const place = { ...span, start: at + 1 }
  const value = valueMeant(text.slice(whole.length), place)
  return { key: { value: name, span: { ...span, end: at } }, value }
}

/** A text, or the list that it would have been: `try：[a, b]`. */
function valueMeant(text: string, span: Span): YamlValue {
  const plain = (one: string): YamlText => ({ kind: 'text', text: one, style: 'plain', span })
  const list = /^\[([^[\]]*)\]$/.exec(text)?.[1]
  if (list === undefined) return plain(text)
  const items = list.split(',').map((item) => plain(item.trim()))
  return { kind: 'list', items, flow: true, span }
}
