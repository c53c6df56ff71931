import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { ViewSource } from './view.ts'

/** Pages by their ids, as an object to spread: nothing where none is named. */
export function citationsOf(
  knowledge: KnowledgeBase,
  ...ids: readonly (readonly string[] | undefined)[]
): { readonly source?: readonly ViewSource[] } {
  const named = ids.find((list) => list !== undefined && list.length > 0) ?? []
  const source = named.flatMap((id): ViewSource[] => {
    const citation = knowledge.citations.get(id)
    if (!citation) return []
    return [{ title: citation.title, ...(citation.url === undefined ? {} : { url: citation.url }) }]
  })
  return source.length === 0 ? {} : { source }
}
