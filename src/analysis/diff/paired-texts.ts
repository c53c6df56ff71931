import type { Answer } from '../../knowledge/answer.ts'
import type { TextFact } from '../../knowledge/fact.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { recogniserOf } from '../../knowledge/recognise-text.ts'
import { samplesOf } from '../sample-texts.ts'
import type { PairedAtom } from './paired-atoms.ts'
import type { Pair, Versions } from './side.ts'

const SOMETHING_ELSE = 'something else'

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
  for (const { id, example, ways } of facts.after.recognisers) {
    const old = facts.before.recognisers.find((recogniser) => recogniser.id === id)
    const unnamed = ways.every(({ kind }) => kind === 'pattern') && example === undefined
    if (old && (same || unnamed)) add(example ?? id, id, id)
  }
  add(SOMETHING_ELSE, undefined, undefined)
  return [...pairs.values()]
}

function answer(text: string, recogniser: string | undefined): Answer {
  return { kind: 'text', text, ...(recogniser !== undefined && { recogniser }) }
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
