import type { Fact, FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { tokensOf } from './tokens-of.ts'

const known = new WeakMap<KnowledgeBase, ReadonlyMap<FactId, readonly (readonly string[])[]>>()

/**
 * What each fact is called in tickets, as stems: by its id, and by what stands before the
 * colon of its words to match (`status: delivered` calls it `status`).
 */
export function factNames(
  knowledge: KnowledgeBase,
): ReadonlyMap<FactId, readonly (readonly string[])[]> {
  const before = known.get(knowledge)
  if (before !== undefined) return before
  const names = new Map(
    [...knowledge.facts.values()].map((fact) => [fact.id, namesOf(fact)] as const),
  )
  known.set(knowledge, names)
  return names
}

function namesOf(fact: Fact): readonly (readonly string[])[] {
  const choices = fact.kind === 'choices' || fact.kind === 'yes-no' ? fact.choices : []
  const labels = choices
    .flatMap(({ matches }) => matches)
    .flatMap((words) => /^(.+?)[:：]/u.exec(words)?.[1] ?? [])
  const names = new Set([fact.id.replaceAll('-', ' '), ...labels])
  return [...names].map((name) => tokensOf(name).map(({ stem }) => stem))
}
