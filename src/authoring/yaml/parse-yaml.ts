import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { withoutConsequences } from '../without-consequences.ts'
import { type Composed, compose } from './compose.ts'
import { convert, type Place } from './convert.ts'
import { equalNames } from './equal-names.ts'
import { guardText } from './guard-text.ts'
import { mistakesOf } from './mistakes-of.ts'
import { type Layer, layerOf, offsetBefore, type Repair, repaired } from './repair.ts'
import { silentTraps } from './silent-traps.ts'
import { readSimple } from './simple/read-simple.ts'
import type { Mistake } from './trouble.ts'
import type { YamlDocument } from './yaml-value.ts'

// Each round parses the file once more; an error costs the library as much as a line or two.
const mostRounds = 100
const mostWork = 1_500_000
const workOfError = 80

export interface ParsedYaml {
  readonly document: YamlDocument
  readonly diagnostics: readonly Diagnostic[]
  /** Where what was read may be another thing than was meant. */
  readonly doubtful: readonly Span[]
}

/**
 * Reads YAML, always with a document. What the library cannot read is reported in plain words
 * and repaired in memory, so that the mistakes after it are found in the same run. `shortCut` may
 * read a text that is well-formed beyond doubt in its place.
 */
export function parseYaml(source: Source, shortCut = readSimple): ParsedYaml {
  const { path } = source
  const simple = shortCut(source.text, path)
  if (simple !== undefined)
    return { document: { path, complete: true, root: simple }, diagnostics: [], doubtful: [] }
  const unfit = guardText(source)
  if (unfit !== undefined)
    return { document: { path, complete: false }, diagnostics: [unfit], doubtful: [] }

  const diagnostics: Diagnostic[] = []
  const doubtful: Span[] = []
  const layers: Layer[] = []
  const place: Place = (start, end) => ({
    path,
    start: layers.length === 0 ? start : offsetBefore(layers, start),
    end: layers.length === 0 ? end : offsetBefore(layers, end),
  })
  const told = new Set<number>()
  let text = source.text
  const repair = (repairs: readonly Repair[]) => {
    const layer = layerOf(repairs)
    text = repaired(text, layer)
    layers.push(layer)
  }
  // The library counts a byte order mark as indentation of a list.
  if (text.startsWith('\uFEFF')) repair([{ at: 0, end: 1, text: '' }])
  let complete = true
  for (let round = 1, work = 0; ; round++) {
    const composed = composeWhole(text)
    work += text.length
    if (composed.tooDeepAt !== undefined) {
      diagnostics.push(tooDeep(place(composed.tooDeepAt, composed.tooDeepAt + 1)))
      return { document: { path, complete: false }, diagnostics, doubtful }
    }
    work += composed.errors.length * workOfError
    const mistakes = mistakesOf(text, composed)
    if (mistakes.length === 0) {
      const root = convert(composed.document, place)
      for (const one of silentTraps(text, composed.tokens, place, doubtful)) diagnostics.push(one)
      for (const one of root === undefined ? [] : equalNames(root)) {
        // A name that could not be read stands in the line above.
        if (isBelow(source.text, one.span, doubtful)) complete = false
        else diagnostics.push(one)
        if (one.code === 'wrong-indentation') doubtful.push(one.span)
      }
      const document = { path, complete, ...(root !== undefined && { root }) }
      return { document, diagnostics, doubtful }
    }
    for (const mistake of mistakes) {
      if (mistake.hides === true) complete = false
      if (mistake.told === true) continue
      const diagnostic = diagnosticOf(mistake, place)
      doubtful.push(place(mistake.start, mistake.reaches ?? mistake.end))
      // What a repair did not settle is no second mistake.
      if (told.has(diagnostic.span.start)) complete = false
      else diagnostics.push(diagnostic)
      told.add(diagnostic.span.start)
    }
    if (round === mostRounds || work > mostWork) {
      return { document: { path, complete: false }, diagnostics, doubtful }
    }
    repair(mistakes.flatMap(({ repairs }) => repairs))
  }
}

/** Whether a mistake stands in the line above a place. */
function isBelow(text: string, { path, start }: Span, mistakes: readonly Span[]): boolean {
  const end = text.lastIndexOf('\n', start - 1)
  if (end < 0) return false
  const above = { path, start: text.lastIndexOf('\n', end - 1) + 1, end }
  return withoutConsequences([{ span: above }], mistakes).length === 0
}

/** Too deep may be what a text with a colon seems to be: then the errors before it are told first. */
function composeWhole(text: string): Composed {
  const composed = compose(text)
  if (composed.tooDeepAt === undefined) return composed
  const start = text.lastIndexOf('\n', composed.tooDeepAt - 1) + 1
  const before = compose(text.slice(0, start))
  if (before.tooDeepAt !== undefined) return composed
  const errors = before.errors.filter(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY')
  return errors.length === 0 ? composed : { ...before, errors }
}

function diagnosticOf(mistake: Mistake, place: Place): Diagnostic {
  const { code, message, suggestion, start, end, safe, repairs } = mistake
  const edits = mistake.edits ?? (safe === true ? repairs : [])
  return {
    code,
    severity: 'error',
    message,
    span: place(start, end),
    ...(suggestion !== undefined && { suggestion }),
    ...(edits.length > 0 && {
      edits: edits.map(({ at, end: to, text }) => ({ span: place(at, to), text })),
    }),
  }
}

function tooDeep(span: Span): Diagnostic {
  return {
    code: 'nested-too-deeply',
    severity: 'error',
    message:
      'This is nested more than 64 levels deep; nothing in a knowledge base needs more than 6.',
    span,
  }
}
