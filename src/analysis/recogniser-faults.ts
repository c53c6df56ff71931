import type { TextFact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { recogniserOf } from '../knowledge/recognise-text.ts'
import type { Recogniser } from '../knowledge/recogniser.ts'
import { remembered } from './remembered.ts'
import { samplesOf } from './sample-texts.ts'

/** What is wrong with a recogniser of a text fact; at most one of these is told of each. */
export type RecogniserFault = {
  readonly fact: TextFact
  readonly recogniser: Recogniser
} /** Nothing is ever recognised by these words, not even the words themselves. */ & (
  | { readonly kind: 'idle'; readonly words: readonly string[] }
  /** Recognisers above it recognise every text with these words. */
  | {
      readonly kind: 'shadowed'
      readonly words: readonly string[]
      readonly by: readonly Recogniser[]
      /** True where no word is left. */
      readonly wholly: boolean
    }
  /** Its example is recognised by another one, or by none. */
  | { readonly kind: 'elsewhere'; readonly example: string; readonly by?: Recogniser }
)

/** What is wrong with the recognisers of a knowledge base, in written order. */
export const recogniserFaults = remembered((knowledge: KnowledgeBase): readonly RecogniserFault[] =>
  [...knowledge.facts.values()].flatMap((fact) =>
    fact.kind === 'text' ? [...faultsOf(fact, knowledge)] : [],
  ),
)

function* faultsOf(fact: TextFact, { tables }: KnowledgeBase): Iterable<RecogniserFault> {
  for (const recogniser of fact.recognisers) {
    const samples = recogniser.ways.flatMap((way) => samplesOf(way, tables))
    const idle: string[] = []
    const shadowed: string[] = []
    const by = new Set<Recogniser>()
    for (const { word, texts } of samples) {
      const known = recognisedBy(texts, fact, recogniser, tables)
      if (known === 'own') continue
      if (known.size === 0) idle.push(word)
      else shadowed.push(word)
      for (const other of known) by.add(other)
    }
    const left =
      recogniser.ways.some(({ kind }) => kind === 'pattern') || samples.length > shadowed.length
    if (shadowed.length > 0)
      yield { fact, recogniser, kind: 'shadowed', words: shadowed, by: [...by], wholly: !left }
    else if (idle.length > 0) yield { fact, recogniser, kind: 'idle', words: idle }
    else {
      const { example } = recogniser
      const known = example === undefined ? recogniser : recogniserOf(fact, example, tables)
      if (example !== undefined && known !== recogniser) {
        yield { fact, recogniser, kind: 'elsewhere', example, ...(known && { by: known }) }
      }
    }
  }
}

/** Who recognises the texts; `own` as soon as one of them comes to the recogniser itself. */
function recognisedBy(
  texts: readonly string[],
  fact: TextFact,
  own: Recogniser,
  tables: KnowledgeBase['tables'],
): 'own' | ReadonlySet<Recogniser> {
  const known = new Set<Recogniser>()
  for (const text of texts) {
    const recogniser = recogniserOf(fact, text, tables)
    if (recogniser === own) return 'own'
    if (recogniser) known.add(recogniser)
  }
  return known
}
