import type { Citation } from '../../knowledge/knowledge-base.ts'
import type {
  CitationDocument,
  KnowledgeBaseDocument,
} from '../documents/knowledge-base-document.ts'
import type { Names } from './names.ts'

interface LinkedCitations {
  readonly names: Names<CitationDocument>
  readonly citations: ReadonlyMap<string, Citation>
}

/** The pages that the knowledge comes from. Without a `knowledge-base.yaml` none is known, and none unknown. */
export function linkCitations(document: KnowledgeBaseDocument | undefined): LinkedCitations {
  const members = new Map<string, CitationDocument>()
  for (const citation of document?.citations ?? []) {
    if (!members.has(citation.name.value)) members.set(citation.name.value, citation)
  }
  const citations = new Map<string, Citation>()
  for (const [id, { title, url, read }] of members) {
    citations.set(id, {
      id,
      title: title?.value ?? id,
      ...(url && { url: url.value }),
      ...(read && { read: read.value }),
    })
  }
  const complete = document?.complete === true
  const names = {
    what: 'source',
    where: 'knowledge-base.yaml',
    members,
    complete,
    given: new Map([...members].map(([id, { name }]) => [id, name.span] as const)),
    used: new Set<string>(),
  }
  return { names, citations }
}
