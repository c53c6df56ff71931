import type { Diagnostic } from '../../text/diagnostic.ts'
import { hidesNames } from '../shape/hides-names.ts'
import { mistake } from '../shape/mistake.ts'
import type { Fields } from '../shape/read-fields.ts'
import { type Named, readNamed } from '../shape/read-named.ts'
import { causeKeys } from './read-cause.ts'
import { stepKeys } from './read-step.ts'
import type { OwnNames } from './read-target.ts'
import { separateSections } from './separate-sections.ts'

interface Sections {
  readonly steps: readonly Named[]
  readonly causes: readonly Named[]
  readonly notes: readonly Named[]
  readonly own: OwnNames
  /** False when a section may hold names that could not be read. */
  readonly complete: boolean
}

/** The named parts of a guide. Causes that stand among the steps are told once, and read as causes. */
export function readSections(fields: Fields, found: Diagnostic[]): Sections {
  const slots = separateSections(fields.slots, found)
  const all = readNamed(slots.get('steps'), 'steps', found, stepKeys)
  const strayed = slots.has('causes') ? [] : all.filter(isCause)
  const [first] = strayed
  if (first !== undefined) {
    const message = `"${first.name.value}" is a cause, but stands among the steps, expected it under "causes".`
    const suggestion = 'write a line with "causes:" above the first cause'
    found.push(mistake('cause-among-steps', message, first.name.span, { suggestion }))
  }
  const steps = all.filter((one) => !strayed.includes(one))
  const causes = [...strayed, ...readNamed(slots.get('causes'), 'causes', found, causeKeys)]
  const notes = readNamed(slots.get('notes'), 'notes', found)
  const own = { go: namesOf(steps), cause: namesOf(causes), note: namesOf(notes) }
  const complete =
    !hidesNames(slots.get('steps')?.value, stepKeys) &&
    !hidesNames(slots.get('causes')?.value, causeKeys) &&
    !hidesNames(slots.get('notes')?.value, [])
  return { steps, causes, notes, own, complete }
}

function isCause({ slot: { value } }: Named): boolean {
  if (value.kind !== 'map') return false
  const keys = value.entries.map(({ key }) => key.value)
  return keys.includes('cause') && !keys.includes('ask') && !keys.includes('try')
}

function namesOf(named: readonly Named[]): ReadonlySet<string> {
  return new Set(named.map(({ name }) => name.value))
}
