import type { Cause } from '../../knowledge/cause.ts'
import type { Guide, GuideBody, Note } from '../../knowledge/guide.ts'
import type { Step } from '../../knowledge/step.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { CauseDocument, GuideDocument, NoteDocument } from '../documents/guide-document.ts'
import { goCircles } from './go-circles.ts'
import type { Known } from './known.ts'
import { linkSources } from './link-sources.ts'
import { linkStep } from './link-step.ts'
import { type OwnNames, ownNames } from './own-names.ts'

/** A guide with every name in it looked up. It is whole only where nothing was reported. */
export function linkGuide(document: GuideDocument, known: Known, found: Diagnostic[]): Guide {
  const { id, title, span, aliases, tags, sources, escalation } = document
  const own = known.own.get(id) ?? ownNames(document)
  const body = linkBody(document, own, known, found)
  const causes = new Map<string, Cause>()
  for (const cause of document.causes) {
    const linked = linkCause(cause, known, found)
    if (!causes.has(linked.id)) causes.set(linked.id, linked)
  }
  return {
    id,
    span: title?.span ?? span,
    title: title?.value ?? id,
    aliases: aliases.map(({ value }) => value),
    tags: tags.map(({ value }) => value),
    sources: linkSources(sources, known.citations, found),
    body,
    causes,
    notes: linkNotes(document.notes),
    ...(escalation && { escalation: escalation.value }),
  }
}

function linkBody(
  document: GuideDocument,
  own: OwnNames,
  known: Known,
  found: Diagnostic[],
): GuideBody {
  const { answer, unanswered, span } = document
  if (unanswered) return { kind: 'unanswered', reason: unanswered.value, span: unanswered.span }
  if (answer) return { kind: 'information', text: answer.value, span: answer.span }
  const steps = new Map<string, Step>()
  for (const step of document.steps) {
    const linked = linkStep(step, own, known, found)
    if (linked !== undefined && !steps.has(linked.id)) steps.set(linked.id, linked)
  }
  found.push(...goCircles([...steps.values()]))
  const [first] = document.steps
  if (first === undefined) return { kind: 'information', text: '', span }
  return { kind: 'steps', start: first.name.value, steps }
}

function linkCause(document: CauseDocument, known: Known, found: Diagnostic[]): Cause {
  const { name, text, check, remedy, unanswered, likelihood, effort, sources } = document
  return {
    id: name.value,
    span: name.span,
    text: text?.value ?? name.value,
    ...(check && { check: check.value }),
    ...(remedy && { remedy: remedy.value }),
    ...(unanswered && { unanswered: unanswered.value }),
    ...(likelihood && { likelihood: likelihood.value }),
    ...(effort && { effort: effort.value }),
    sources: linkSources(sources, known.citations, found),
  }
}

function linkNotes(documents: readonly NoteDocument[]): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>()
  for (const { name, text } of documents) {
    if (notes.has(name.value)) continue
    notes.set(name.value, { id: name.value, text: text?.value ?? '', span: name.span })
  }
  return notes
}
