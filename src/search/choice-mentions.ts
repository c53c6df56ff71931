import type { Choice, ChoicesFact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
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
}

interface Name {
  readonly fact: ChoicesFact
  readonly choice: Choice
  readonly rest: readonly string[]
}

const byFirst = new WeakMap<KnowledgeBase, ReadonlyMap<string, readonly Name[]>>()

/** Every mention of a choice, in order; a word that two facts know is mentioned for both. */
export function choiceMentions(
  tokens: readonly Token[],
  knowledge: KnowledgeBase,
): readonly ChoiceMention[] {
  const names = namesIn(knowledge)
  return tokens.flatMap(({ stem }, first) => {
    const met = (names.get(stem) ?? []).filter(({ rest }) =>
      rest.every((word, number) => {
        const next = tokens[first + 1 + number]
        return next?.stem === word && /^[\s-]*$/.test(next.gap)
      }),
    )
    const facts = new Set(met.map(({ fact }) => fact))
    return [...facts].flatMap((fact) => {
      const own = met.filter((each) => each.fact === fact)
      const longest = own.reduce((one, other) =>
        other.rest.length > one.rest.length ? other : one,
      )
      const last = first + longest.rest.length
      return [{ fact, choice: longest.choice, first, last, isOnly: facts.size === 1 }]
    })
  })
}

function namesIn(knowledge: KnowledgeBase): ReadonlyMap<string, readonly Name[]> {
  const known = byFirst.get(knowledge)
  if (known !== undefined) return known
  const names = new Map<string, Name[]>()
  for (const fact of knowledge.facts.values()) {
    if (fact.kind !== 'choices') continue
    for (const choice of fact.choices)
      for (const name of new Set([choice.label, choice.id.replaceAll('-', ' ')])) {
        const [first, ...rest] = tokensOf(name).map(({ stem }) => stem)
        if (first === undefined) continue
        names.set(first, [...(names.get(first) ?? []), { fact, choice, rest }])
      }
  }
  byFirst.set(knowledge, names)
  return names
}
