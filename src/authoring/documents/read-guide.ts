import type { Diagnostic, Reading } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { hasTwins } from '../shape/has-twins.ts'
import { mistake } from '../shape/mistake.ts'
import { type Fields, readFields } from '../shape/read-fields.ts'
import { readNames } from '../shape/read-names.ts'
import { readText } from '../shape/read-text.ts'
import { readTexts } from '../shape/read-texts.ts'
import { requireKey } from '../shape/require-key.ts'
import type { YamlDocument, YamlValue } from '../yaml/yaml-value.ts'
import type { GuideDocument } from './guide-document.ts'
import { idOfFile } from './id-of-file.ts'
import { readCause } from './read-cause.ts'
import { readRoot } from './read-root.ts'
import { readSections } from './read-sections.ts'
import { readStep } from './read-step.ts'
import { readYaml } from './read-yaml.ts'

const keys = [
  'title',
  'aliases',
  'tags',
  'source',
  'steps',
  'answer',
  'unanswered',
  'causes',
  'notes',
  'escalation',
] as const
const bodies = ['steps', 'answer', 'unanswered'] as const

/** A guide as written. It depends on this source only; nothing is looked up elsewhere. */
export function readGuide(source: Source): Reading<GuideDocument> {
  return readYaml(source, readDocument)
}

function readDocument(document: YamlDocument, found: Diagnostic[]): GuideDocument {
  const { path } = document
  const empty = {
    kind: 'guide',
    path,
    id: idOfFile(path),
    span: { path, start: 0, end: 0 },
    complete: false,
    aliases: [],
    tags: [],
    sources: [],
    steps: [],
    causes: [],
    notes: [],
  } as const
  const root = readRoot(document, 'a guide', found)
  if (root === undefined) return empty
  const fields = readFields(
    root,
    { what: 'a guide', keys, nests: ['steps', 'causes', 'notes'], required: ['title'] },
    found,
  )
  if (fields === undefined) return empty
  const sections = readSections(fields, found)
  const complete = document.complete && sections.complete && allKnown(root.value)
  if (document.complete) {
    requireKey(fields, 'title', { what: 'This guide', span: root.span }, found)
    checkBody(fields, root.span, found)
  }

  const { steps, causes, notes, own } = sections
  const title = readText(fields.slots.get('title'), found)
  const answer = readText(fields.slots.get('answer'), found)
  const unanswered = readText(fields.slots.get('unanswered'), found)
  const escalation = readText(fields.slots.get('escalation'), found)
  return {
    ...empty,
    complete,
    span: root.span,
    ...(title && { title }),
    aliases: readTexts(fields.slots.get('aliases'), found),
    tags: readTexts(fields.slots.get('tags'), found),
    sources: readNames(fields.slots.get('source'), found),
    steps: steps.map((entry) => readStep(entry, own, found)),
    ...(answer && { answer }),
    ...(unanswered && { unanswered }),
    causes: causes.map((entry) => readCause(entry, found)),
    notes: notes.map(({ name, slot }) => {
      const text = readText(slot, found)
      return { name, ...(text && { text }) }
    }),
    ...(escalation && { escalation }),
  }
}

/** False when a section with an unknown key may hold names that are used elsewhere. */
function allKnown(root: YamlValue): boolean {
  const known: readonly string[] = keys
  const entries = root.kind === 'map' ? root.entries : []
  return (
    !hasTwins(entries) &&
    entries.every(({ key, value }) => value.kind !== 'map' || known.includes(key.value))
  )
}

function checkBody(fields: Fields, span: Span, found: Diagnostic[]): void {
  const [first, second] = bodies.flatMap((key) => fields.slots.get(key) ?? [])
  if (first === undefined && fields.unread) return
  if (first === undefined) {
    const message = 'This guide has no "steps", and no "answer" or "unanswered" in their place.'
    found.push(mistake('missing-key', message, span))
  } else if (second !== undefined) {
    const [one, other] =
      first.span.start < second.span.start ? [first, second] : ([second, first] as const)
    const message = `${other.what} stands beside ${one.what}; a guide has one of "steps", "answer" and "unanswered".`
    const also = [{ message: `${one.what} is here.`, span: one.span }]
    found.push(mistake('two-bodies', message, other.span, { also }))
  } else if (first.what === '"steps"' && first.value.kind === 'map') {
    if (first.value.entries.length === 0) {
      found.push(mistake('empty-value', '"steps" holds no step, expected one or more.', first.span))
    }
  }
}
