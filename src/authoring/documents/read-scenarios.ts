import type { Outcome } from '../../knowledge/scenario.ts'
import type { Diagnostic, Reading } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import { mapOf } from '../shape/map-of.ts'
import { mistake } from '../shape/mistake.ts'
import { readFields } from '../shape/read-fields.ts'
import { readOneOf } from '../shape/read-one-of.ts'
import { readText } from '../shape/read-text.ts'
import { readTexts } from '../shape/read-texts.ts'
import { requireKey } from '../shape/require-key.ts'
import { entrySlot, itemSlots, type Slot } from '../shape/slot.ts'
import { wrongShape } from '../shape/wrong-shape.ts'
import { idOfFile } from './id-of-file.ts'
import { readRoot } from './read-root.ts'
import { readYaml } from './read-yaml.ts'
import type {
  ExpectedDocument,
  ExpectedKey,
  ScenarioDocument,
  ScenariosDocument,
} from './scenarios-document.ts'

const keys = ['name', 'given', 'tried', 'ticket', 'expect'] as const
const outcomes = ['fixed', 'not-fixed', 'cannot-check'] as const satisfies Outcome[]
const expectedKeys = [
  'cause',
  'fixed by',
  'answer',
  'note',
  'escalation',
  'undecided',
  'asks',
  'asked',
  'guide',
] as const satisfies ExpectedKey[]
const lists: readonly ExpectedKey[] = ['undecided', 'asked']

/** A `*.test.yaml` as written. It depends on this source only. */
export function readScenarios(source: Source): Reading<ScenariosDocument> {
  return readYaml(source, (document, found) => {
    const root = readRoot(document, 'a list of scenarios', found)
    return {
      kind: 'scenarios',
      path: source.path,
      guide: idOfFile(source.path),
      complete: document.complete,
      scenarios: root === undefined ? [] : readList(root, found),
    }
  })
}

function readList(root: Slot, found: Diagnostic[]): readonly ScenarioDocument[] {
  if (root.value.kind !== 'list') {
    found.push(wrongShape(root, 'a list of scenarios, each after a dash'))
    return []
  }
  return itemSlots({ ...root, what: 'the scenarios' }).flatMap((slot) => {
    const fields = readFields(
      slot,
      {
        what: 'a scenario',
        keys,
        nests: ['given', 'tried', 'expect'],
        required: ['name', 'expect'],
      },
      found,
    )
    if (fields === undefined) return []
    // What to point at when the scenario as a whole is meant: its first key.
    const first = slot.value.kind === 'map' ? slot.value.entries[0]?.key.span : undefined
    const span = first ?? slot.span
    const parent = { what: 'This scenario', span }
    requireKey(fields, 'name', parent, found)
    requireKey(fields, 'expect', parent, found)
    const name = readText(fields.slots.get('name'), found)
    const ticket = readText(fields.slots.get('ticket'), found)
    const expect = fields.slots.get('expect')
    return {
      ...(name && { name }),
      given: readPairs(
        fields.slots.get('given'),
        'facts, each with what was answered',
        found,
      ).flatMap(([fact, inner]) => {
        const text = readText(inner, found)
        return text === undefined ? [] : [{ fact: { value: fact, span: inner.span }, text }]
      }),
      tried: readPairs(fields.slots.get('tried'), 'causes, each with its outcome', found).flatMap(
        ([cause, inner]) => {
          const outcome = readOneOf(inner, outcomes, found)
          return outcome === undefined
            ? []
            : [{ cause: { value: cause, span: inner.span }, outcome }]
        },
      ),
      ...(ticket && { ticket }),
      expect: expect === undefined ? [] : readExpected(expect, found),
      span: name?.span ?? span,
      expectSpan: expect?.span ?? span,
    }
  })
}

function readPairs(
  slot: Slot | undefined,
  expected: string,
  found: Diagnostic[],
): readonly (readonly [string, Slot])[] {
  if (slot === undefined) return []
  return (mapOf(slot, expected, found) ?? []).map(
    (entry) => [entry.key.value, entrySlot(entry)] as const,
  )
}

function readExpected(slot: Slot, found: Diagnostic[]): readonly ExpectedDocument[] {
  const fields = readFields(slot, { what: 'what is expected', keys: expectedKeys }, found)
  if (fields === undefined) return []
  if (slot.value.kind === 'map' && slot.value.entries.length === 0) {
    found.push(mistake('empty-value', '"expect" expects nothing.', slot.span))
  }
  return expectedKeys.flatMap((key) => {
    const inner = fields.slots.get(key)
    if (inner === undefined) return []
    if (lists.includes(key)) return [{ key, values: readTexts(inner, found) }]
    const text = readText(inner, found)
    return text === undefined ? [] : [{ key, values: [text] }]
  })
}
