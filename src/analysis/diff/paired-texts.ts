import type { Answer } from '../../knowledge/answer.ts'
import type { TextFact } from '../../knowledge/fact.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { recogniserOf } from '../../knowledge/recognise-text.ts'
import type { Recogniser } from '../../knowledge/recogniser.ts'
import { samplesOf } from '../sample-texts.ts'
import type { PairedAtom } from './paired-atoms.ts'
import type { Pair, Versions } from './side.ts'

const SOMETHING_ELSE = 'something else'

/** Texts of one word that are tried as an example. */
const MOST_TRIED = 10

/**
 * Texts as two versions recognise them: those that the words and examples of either name, each as it
 * is recognised by both. What a pattern without an example stands for is not known; it is held to
 * stand for the same in both versions where it is written the same.
 */
export function pairedTexts(facts: Pair<TextFact>, versions: Versions): readonly PairedAtom[] {
  const pairs = new Map<string, PairedAtom>()
  const add = (text: string, before: string | undefined, after: string | undefined): void => {
    const key = JSON.stringify([before, after])
    if (!pairs.has(key))
      pairs.set(key, { before: answer(text, before), after: answer(text, after) })
  }
  const same = sameRecognition(facts, versions)
  for (const text of same ? [] : textsOf(facts, versions)) {
    const before = recogniserOf(facts.before, text, versions.before.tables)
    const after = recogniserOf(facts.after, text, versions.after.tables)
    add(text, before?.id, after?.id)
  }
  for (const recogniser of facts.after.recognisers) {
    const { id, example, ways } = recogniser
    const old = facts.before.recognisers.find((other) => other.id === id)
    const unnamed = ways.every(({ kind }) => kind === 'pattern') && example === undefined
    if (old && (same || unnamed)) add(textFor(recogniser, facts.after, versions), id, id)
  }
  add(SOMETHING_ELSE, undefined, undefined)
  return [...pairs.values()]
}

function answer(text: string, recogniser: string | undefined): Answer {
  return { kind: 'text', text, ...(recogniser !== undefined && { recogniser }) }
}

/** A text that is recognised so; the name of the recogniser where none is known. */
function textFor({ id, example, ways }: Recogniser, fact: TextFact, { after }: Versions): string {
  if (example !== undefined) return example
  for (const way of ways) {
    for (const { texts } of samplesOf(way, after.tables)) {
      const found = texts
        .slice(0, MOST_TRIED)
        .find((text) => recogniserOf(fact, text, after.tables)?.id === id)
      if (found !== undefined) return found
    }
  }
  return id
}

function* textsOf(facts: Pair<TextFact>, versions: Versions): Iterable<string> {
  for (const side of ['after', 'before'] as const) {
    for (const { ways, example } of facts[side].recognisers) {
      if (example !== undefined) yield example
      for (const way of ways) {
        for (const { texts } of samplesOf(way, versions[side].tables)) yield* texts
      }
    }
  }
}

function sameRecognition(facts: Pair<TextFact>, versions: Versions): boolean {
  return (
    recognitionText(facts.before, versions.before) === recognitionText(facts.after, versions.after)
  )
}

/** All that recognising a text depends on. */
export function recognitionText(fact: TextFact, { tables }: KnowledgeBase): string {
  return JSON.stringify(
    fact.recognisers.map(({ id, ways }) => [
      id,
      ways.map((way) =>
        way.kind === 'any code'
          ? [way.kind, tables.get(way.table)?.rows.map(({ cells }) => [...cells])]
          : way,
      ),
    ]),
  )
}
