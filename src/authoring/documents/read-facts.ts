import type { Diagnostic, Reading } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import type { Source } from '../../text/source.ts'
import { enumerate } from '../shape/enumerate.ts'
import { hidesNames } from '../shape/hides-names.ts'
import { mistake } from '../shape/mistake.ts'
import { meantBy } from '../shape/other-words.ts'
import { readFields } from '../shape/read-fields.ts'
import { type Named, readNamed } from '../shape/read-named.ts'
import { readNames } from '../shape/read-names.ts'
import { readText } from '../shape/read-text.ts'
import { requireKey } from '../shape/require-key.ts'
import type { Slot } from '../shape/slot.ts'
import { allFactKeys, factType, factTypes, ownKeys } from './fact-type.ts'
import type { FactDocument, FactsDocument } from './facts-document.ts'
import { readFactType } from './read-fact-type.ts'
import { readRoot } from './read-root.ts'
import { readYaml } from './read-yaml.ts'

/** `facts.yaml` as written. It depends on this source only. */
export function readFacts(source: Source): Reading<FactsDocument> {
  return readYaml(source, (document, found) => {
    const root = readRoot(document, 'facts, each with its name', found)
    const complete = document.complete && root !== undefined && !hidesNames(root.value, allFactKeys)
    const facts = readNamed(root, 'facts', found, allFactKeys).map((entry) =>
      readFact(entry, found),
    )
    return { kind: 'facts', path: source.path, complete, facts }
  })
}

function readFact({ name, slot }: Named, found: Diagnostic[]): FactDocument {
  const fields = readFields(
    slot,
    { what: 'a fact', keys: allFactKeys, nests: ['choices', 'text', 'number'], required: ['ask'] },
    found,
  )
  if (fields === undefined) return { name, sources: [] }
  hintAtType(slot, found)
  const types = factTypes.filter((type) => fields.slots.has(type))
  const [type, second] = types
  const parent = { what: `The fact "${name.value}"`, span: name.span }
  if (type === undefined && !fields.unread) {
    const message = `${parent.what} has no type, expected ${enumerate(factTypes)}.`
    found.push(mistake('missing-key', message, name.span))
  } else if (type === undefined) {
    // Beside an unknown key that is the same mistake.
  } else if (second !== undefined && fields.unread) {
    // Beside names that stand twice: the name of the next fact is missing.
  } else if (second !== undefined) {
    const message = `${parent.what} has two types, "${type}" and "${second}"; it has one.`
    found.push(mistake('two-types', message, fields.slots.get(second)?.span ?? name.span))
  } else {
    for (const [key, { span }] of fields.slots) {
      if (ownKeys(type).includes(key)) continue
      const message = `"${key}" does not fit ${factType(type)}, which takes ${enumerate(ownKeys(type), 'and')}.`
      found.push(mistake('key-does-not-fit', message, span))
    }
  }
  if (type !== undefined && type !== 'decide') requireKey(fields, 'ask', parent, found)
  const ask = readText(fields.slots.get('ask'), found)
  const where = readText(fields.slots.get('where'), found)
  const read = type && second === undefined && readFactType(type, fields, parent, found)
  return {
    name,
    ...(ask && { ask }),
    ...(where && { where }),
    sources: readNames(fields.slots.get('source'), found),
    ...(read && { type: read }),
  }
}

/** `type: yes-no`, as other formats write it. */
function hintAtType({ value }: Slot, found: Diagnostic[]): void {
  const entry =
    value.kind === 'map' ? value.entries.find(({ key }) => key.value === 'type') : undefined
  const at = found.findIndex(
    ({ code, span }) => code === 'unknown-key' && span.start === entry?.key.span.start,
  )
  const told = found[at]
  if (entry?.value.kind !== 'text' || told === undefined) return
  const { text } = entry.value
  const type = nearest(text, factTypes)[0] ?? meantBy(text, factTypes)
  const isWhole = type === 'yes-no' || type === 'duration' || type === 'number'
  if (type === undefined) return
  const suggestion = isWhole
    ? `write "${type}: {}" in its place`
    : `write "${type}:" in its place, and what it holds below it`
  const { edits: _, ...rest } = told
  found[at] = { ...rest, suggestion }
}
