import type { Choice, ChoicesFact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { misspelt } from './misspelt.ts'
import { stem as stemOf } from './stem.ts'
import { type Token, tokensOf } from './tokens-of.ts'

/** A place where a choice's label or id stands, whatever is said about it. */
export interface ChoiceMention {
  readonly fact: ChoicesFact
  readonly choice: Choice
  /** Places of its first and last token. */
  readonly first: number
  readonly last: number
  /** Whether no other fact has a choice of this name. */
  readonly isOnly: boolean
  /** It is the label or the id, and not only what stands behind the colon of `status: delivered`. */
  readonly isOwn: boolean
}

interface Name {
  /** The first word, and the stems of the others. */
  readonly word: string
  readonly fact: ChoicesFact
  readonly choice: Choice
  readonly rest: readonly string[]
  readonly isOwn: boolean
}

const shortest = 4
const byFirst = new WeakMap<KnowledgeBase, ReadonlyMap<string, readonly Name[]>>()

/** Every mention of a choice, in order; a word that two facts know is mentioned for both. */
export function choiceMentions(
  tokens: readonly Token[],
  knowledge: KnowledgeBase,
): readonly ChoiceMention[] {
  const names = namesIn(knowledge)
  const spelt = misspelt([...names.values()].flatMap((same) => same.map(({ word }) => word)))
  return tokens.flatMap(({ stem, text }, first) => {
    const known = names.get(stem) ?? names.get(stemOf(spelt(text) ?? '')) ?? []
    // `sending` and `successfully` are no state, and short stems are shared by words that are not alike: "not" and "nothing".
    const isDeed = /(?:ing|ly)$/.test(text)
    const same = known.filter(({ word }) => word === text || (stem.length >= shortest && !isDeed))
    const met = same.filter(({ rest }) =>
      rest.every((word, number) => {
        const next = tokens[first + 1 + number]
        return next?.stem === word && (/^[\s-]*$/.test(next.gap) || isDecimal(word, next.gap))
      }),
    )
    const facts = new Set(met.map(({ fact }) => fact))
    return [...facts].flatMap((fact) => {
      const own = met.filter((each) => each.fact === fact)
      const { choice, rest, isOwn } = own.reduce((one, other) =>
        other.rest.length > one.rest.length ? other : one,
      )
      const last = first + rest.length
      return [{ fact, choice, first, last, isOnly: facts.size === 1, isOwn }]
    })
  })
}

/** `3.0` */
function isDecimal(word: string, gap: string): boolean {
  return gap === '.' && /^\p{N}+$/u.test(word)
}

function namesIn(knowledge: KnowledgeBase): ReadonlyMap<string, readonly Name[]> {
  const known = byFirst.get(knowledge)
  if (known !== undefined) return known
  const names = new Map<string, Name[]>()
  for (const fact of knowledge.facts.values()) {
    if (fact.kind !== 'choices') continue
    for (const choice of fact.choices) {
      const own = new Set([choice.label, choice.id.replaceAll('-', ' ')])
      const labelled = choice.matches.flatMap((words) => /[:：](.+)/u.exec(words)?.[1] ?? [])
      for (const name of new Set([...own, ...labelled])) {
        const [first, ...others] = tokensOf(name)
        if (first === undefined) continue
        const rest = others.map(({ stem }) => stem)
        const named = { word: first.text, fact, choice, rest, isOwn: own.has(name) }
        names.set(first.stem, [...(names.get(first.stem) ?? []), named])
      }
    }
  }
  byFirst.set(knowledge, names)
  return names
}
