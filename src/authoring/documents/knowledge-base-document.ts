import type { Located } from '../../text/span.ts'

/** `knowledge-base.yaml` as written. */
export interface KnowledgeBaseDocument {
  readonly kind: 'knowledge-base'
  readonly path: string
  /** False when a mistake may hide sources. */
  readonly complete: boolean
  readonly name?: Located<string>
  readonly about?: Located<string>
  readonly escalation?: Located<string>
  readonly citations: readonly CitationDocument[]
}

export interface CitationDocument {
  readonly name: Located<string>
  readonly title?: Located<string>
  readonly url?: Located<string>
  readonly read?: Located<string>
}
