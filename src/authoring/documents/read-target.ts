import type { Diagnostic } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import type { Located } from '../../text/span.ts'
import { mistake } from '../shape/mistake.ts'
import { readText } from '../shape/read-text.ts'
import type { Slot } from '../shape/slot.ts'
import type { TargetDocument } from './guide-document.ts'

/** Names of the guide itself, to tell what a target without its first word may mean. */
export interface OwnNames {
  readonly go: ReadonlySet<string>
  readonly cause: ReadonlySet<string>
  readonly note: ReadonlySet<string>
}

const words = ['go', 'cause', 'guide', 'note'] as const
const expected = '"go STEP", "cause CAUSE", "guide GUIDE", "note NOTE" or "escalate"'

/** A target such as `go phone`; what is none is reported. */
export function readTarget(
  slot: Slot,
  own: OwnNames,
  found: Diagnostic[],
): TargetDocument | undefined {
  if (slot.value.kind === 'map') {
    const [entry, second] = slot.value.entries
    const word = words.find((one) => one === entry?.key.value)
    if (word !== undefined && second === undefined && entry?.value.kind === 'text') {
      const message = 'A target is written without a colon.'
      const text = `${word} ${entry.value.text}`
      const edits = [{ span: { ...slot.value.span, end: entry.value.span.end }, text }]
      const rest = { suggestion: `write "${text}"`, ...(!slot.value.flow && { edits }) }
      found.push(mistake('invalid-target', message, slot.value.span, rest))
      const { text: value, span } = entry.value
      return { kind: word, name: { value, span }, span }
    }
  }
  const text = readText(slot, found, expected)
  if (text === undefined) return undefined
  const { value, span } = text
  if (value === 'escalate') return { kind: 'escalate', span }
  const [, first = '', gap = '', name = ''] = /^(\S+)(\s*)(.*)$/s.exec(value) ?? []
  const word = words.find((one) => one === first)
  const step = /^to\s+(\S+)$/.exec(name)?.[1]
  if (word === 'go' && step !== undefined && own.go.has(step)) {
    const instead = `go ${step}`
    const edits = [{ span, text: instead }]
    const rest = { suggestion: `write "${instead}"`, edits }
    found.push(mistake('invalid-target', 'A target is "go STEP", without "to".', span, rest))
    return targetMeant({ value: instead, span })
  }
  if (word !== undefined && name !== '') {
    return { kind: word, name: nameWithin(text, slot, first.length + gap.length), span }
  }
  const diagnostic = invalidTarget(text, { first, name }, own)
  found.push(diagnostic)
  const [edit] = diagnostic.edits ?? []
  return edit && targetMeant({ value: edit.text, span })
}

/** What a target that is told to be wrong was surely meant to be. */
function targetMeant({ value, span }: Located<string>): TargetDocument {
  const [first = '', ...rest] = value.split(' ')
  const word = words.find((one) => one === first)
  if (word === undefined) return { kind: 'escalate', span }
  return { kind: word, name: { value: rest.join(' '), span }, span }
}

function nameWithin({ value, span }: Located<string>, slot: Slot, from: number): Located<string> {
  const plain = slot.value.kind === 'text' && slot.value.style === 'plain'
  const exact = plain && span.end - span.start === value.length
  return { value: value.slice(from), span: exact ? { ...span, start: span.start + from } : span }
}

function invalidTarget(
  { value, span }: Located<string>,
  { first, name }: { readonly first: string; readonly name: string },
  own: OwnNames,
): Diagnostic {
  if (words.some((word) => word === first)) {
    const message = `"${value}" names no ${first === 'go' ? 'step' : first}, expected ${expected}.`
    return mistake('invalid-target', message, span)
  }
  const message = `"${value}" is not a target, expected ${expected}.`
  const meant = meantTarget(value, first, name, own)
  return mistake(
    'invalid-target',
    message,
    span,
    meant === undefined
      ? {}
      : {
          suggestion: `did you mean "${meant}"?`,
          ...(!isAmbiguous(value, own) && { edits: [{ span, text: meant }] }),
        },
  )
}

/** A step, a cause and a note may have one name. */
function isAmbiguous(name: string, { go, cause, note }: OwnNames): boolean {
  return [go, cause, note].filter((names) => names.has(name)).length > 1
}

function meantTarget(
  value: string,
  first: string,
  name: string,
  own: OwnNames,
): string | undefined {
  for (const word of ['go', 'cause', 'note'] as const)
    if (own[word].has(value)) return `${word} ${value}`
  if (/^(go ?to|step)$/i.test(first) && name !== '') return `go ${name.replace(/^to /, '')}`
  const [word] = nearest(first, [...words, 'escalate'])
  if (word === undefined) return undefined
  return word === 'escalate' ? word : name === '' ? undefined : `${word} ${name}`
}
