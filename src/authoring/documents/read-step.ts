import type { Diagnostic } from '../../text/diagnostic.ts'
import { mapOf } from '../shape/map-of.ts'
import { mistake } from '../shape/mistake.ts'
import { type Fields, readFields } from '../shape/read-fields.ts'
import type { Named } from '../shape/read-named.ts'
import { readNames } from '../shape/read-names.ts'
import { readText } from '../shape/read-text.ts'
import { requireKey } from '../shape/require-key.ts'
import { entrySlot } from '../shape/slot.ts'
import type { AskDocument, BranchDocument, StepDocument, TryDocument } from './guide-document.ts'
import { type OwnNames, readTarget } from './read-target.ts'

/** The keys of a step. */
export const stepKeys = ['say', 'ask', 'answers', 'try', 'otherwise', 'source'] as const
const required = ['ask', 'answers']

/** A step: it asks for a fact and has answers, or tries causes and says what else. */
export function readStep({ name, slot }: Named, own: OwnNames, found: Diagnostic[]): StepDocument {
  const fields = readFields(
    slot,
    { what: 'a step', keys: stepKeys, nests: ['answers'], required },
    found,
  )
  if (fields === undefined) return { name, sources: [] }
  const say = readText(fields.slots.get('say'), found)
  const sources = readNames(fields.slots.get('source'), found)
  const body = readBody({ name, slot }, fields, own, found)
  return { name, ...(say && { say }), sources, ...(body && { body }) }
}

function readBody(
  { name, slot }: Named,
  fields: Fields,
  own: OwnNames,
  found: Diagnostic[],
): AskDocument | TryDocument | undefined {
  const ask = fields.slots.get('ask')
  const tried = fields.slots.get('try')
  const step = { what: `The step "${name.value}"`, span: name.span }
  if (ask !== undefined && tried !== undefined) {
    const message = `The step "${name.value}" both asks and tries; a step does one of the two.`
    const also = [{ message: '"ask" is here.', span: ask.span }]
    found.push(mistake('ask-and-try', message, tried.span, { also }))
  }
  if (ask !== undefined) return readAsk(fields, step, own, found)
  if (tried !== undefined) return readTry(fields, own, found)
  if (fields.slots.has('answers')) requireKey(fields, 'ask', step, found)
  else if (slot.value.kind === 'map' && !fields.unread) {
    const message = `The step "${name.value}" has neither "ask" nor "try".`
    found.push(mistake('missing-key', message, name.span))
  }
  // Read for its own mistakes: without a fact they cannot be answers of anything.
  readBranches(fields, own, found)
  return undefined
}

function readAsk(
  fields: Fields,
  step: { readonly what: string; readonly span: AskDocument['fact']['span'] },
  own: OwnNames,
  found: Diagnostic[],
): AskDocument | undefined {
  const fact = readText(fields.slots.get('ask'), found, 'the name of a fact')
  const otherwise = fields.slots.get('otherwise')
  if (otherwise !== undefined) {
    const message = '"otherwise" is an answer here: it stands under "answers".'
    found.push(mistake('misplaced-otherwise', message, otherwise.span))
  }
  requireKey(fields, 'answers', step, found)
  const branches = readBranches(fields, own, found)
  return fact && { kind: 'ask', fact, branches }
}

function readBranches(
  fields: Fields,
  own: OwnNames,
  found: Diagnostic[],
): readonly BranchDocument[] {
  const slot = fields.slots.get('answers')
  if (slot === undefined) return []
  const entries = mapOf(slot, 'answers, each with its target', found)
  if (entries?.length === 0) {
    found.push(
      mistake('empty-value', '"answers" holds no answer, expected one or more.', slot.span),
    )
  }
  const seen = new Set<string>()
  return (entries ?? []).flatMap((entry) => {
    const target = readTarget(entrySlot(entry), own, found)
    if (seen.has(entry.key.value)) return []
    seen.add(entry.key.value)
    return [{ key: entry.key, ...(target && { target }) }]
  })
}

function readTry(fields: Fields, own: OwnNames, found: Diagnostic[]): TryDocument {
  const slot = fields.slots.get('try')
  const answers = fields.slots.get('answers')
  if (answers !== undefined && !fields.slots.has('ask')) {
    const message = 'A step that tries causes has no "answers"; "otherwise" says what comes next.'
    found.push(mistake('answers-of-try', message, answers.span))
  }
  if (slot?.value.kind === 'list' && slot.value.items.length === 0) {
    found.push(mistake('empty-value', '"try" holds no cause, expected one or more.', slot.span))
  }
  const otherwiseSlot = fields.slots.get('otherwise')
  const otherwise = otherwiseSlot && readTarget(otherwiseSlot, own, found)
  return { kind: 'try', causes: readNames(slot, found), ...(otherwise && { otherwise }) }
}
