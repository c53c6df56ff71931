import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import { mistake } from '../shape/mistake.ts'
import { readFields } from '../shape/read-fields.ts'
import { readOneOf } from '../shape/read-one-of.ts'
import { readText } from '../shape/read-text.ts'
import type { Slot } from '../shape/slot.ts'
import type { NumberDocument } from './facts-document.ts'

const keys = ['unit', 'from', 'to', 'whole']

/** `number: { unit, from, to, whole }`, all of them optional. */
export function readNumberType(slot: Slot, found: Diagnostic[]): NumberDocument {
  if (slot.value.kind === 'nothing') return { kind: 'number', whole: false }
  const fields = readFields(slot, { what: '"number"', keys }, found)
  if (fields === undefined) return { kind: 'number', whole: false }
  const unit = readText(fields.slots.get('unit'), found)
  const from = readNumber(fields.slots.get('from'), found)
  const to = readNumber(fields.slots.get('to'), found)
  const whole = readOneOf(fields.slots.get('whole'), ['yes', 'no', 'true', 'false'], found)
  if (from !== undefined && to !== undefined && from.value > to.value) {
    const message = `"from" is ${from.value}, which is more than "to", ${to.value}.`
    const also = [{ message: '"to" is here.', span: to.span }]
    found.push(mistake('empty-range', message, from.span, { also }))
  }
  return {
    kind: 'number',
    ...(unit && { unit }),
    ...(from && { from }),
    ...(to && { to }),
    whole: whole?.value === 'yes' || whole?.value === 'true',
  }
}

function readNumber(slot: Slot | undefined, found: Diagnostic[]): Located<number> | undefined {
  const text = readText(slot, found, 'a number')
  if (slot === undefined || text === undefined) return undefined
  if (/^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(text.value)) {
    return { value: Number(text.value), span: text.span }
  }
  const message = `${slot.what} is "${text.value}", expected a number such as 0 or 2.5.`
  found.push(mistake('not-a-number', message, text.span))
  return undefined
}
