import type { Effort, Likelihood } from '../../knowledge/cause.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { mistake } from '../shape/mistake.ts'
import { readFields } from '../shape/read-fields.ts'
import type { Named } from '../shape/read-named.ts'
import { readNames } from '../shape/read-names.ts'
import { readOneOf } from '../shape/read-one-of.ts'
import { readText } from '../shape/read-text.ts'
import { requireKey } from '../shape/require-key.ts'
import type { CauseDocument } from './guide-document.ts'

/** The keys of a cause. */
export const causeKeys = [
  'cause',
  'check',
  'remedy',
  'unanswered',
  'likelihood',
  'effort',
  'source',
] as const
const likelihoods = ['rare', 'occasional', 'common', 'usual'] as const satisfies Likelihood[]
const efforts = ['low', 'medium', 'high'] as const satisfies Effort[]

/** A cause: its text, how to check it, and its remedy or why there is none. */
export function readCause({ name, slot }: Named, found: Diagnostic[]): CauseDocument {
  const fields = readFields(
    slot,
    { what: 'a cause', keys: causeKeys, required: ['cause', 'remedy'] },
    found,
  )
  if (fields === undefined) return { name, sources: [] }
  const what = `The cause "${name.value}"`
  requireKey(fields, 'cause', { what, span: name.span }, found)
  const remedySlot = fields.slots.get('remedy')
  const unansweredSlot = fields.slots.get('unanswered')
  if (remedySlot === undefined && unansweredSlot === undefined && fields.unread) {
    // Beside an unknown key that is the same mistake.
  } else if (remedySlot === undefined && unansweredSlot === undefined) {
    const message = `${what} has no "remedy", and no "unanswered" that says why.`
    found.push(mistake('missing-key', message, name.span))
  } else if (remedySlot !== undefined && unansweredSlot !== undefined) {
    const message = `${what} has both "remedy" and "unanswered"; it has one of the two.`
    const also = [{ message: '"remedy" is here.', span: remedySlot.span }]
    found.push(mistake('remedy-and-unanswered', message, unansweredSlot.span, { also }))
  }
  const text = readText(fields.slots.get('cause'), found)
  const check = readText(fields.slots.get('check'), found)
  const remedy = readText(remedySlot, found)
  const unanswered = readText(unansweredSlot, found)
  const likelihood = readOneOf(fields.slots.get('likelihood'), likelihoods, found)
  const effort = readOneOf(fields.slots.get('effort'), efforts, found)
  return {
    name,
    ...(text && { text }),
    ...(check && { check }),
    ...(remedy && { remedy }),
    ...(unanswered && { unanswered }),
    ...(likelihood && { likelihood }),
    ...(effort && { effort }),
    sources: readNames(fields.slots.get('source'), found),
  }
}
