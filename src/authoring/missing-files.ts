import type { Diagnostic } from '../text/diagnostic.ts'
import type { Documents } from './link/link.ts'
import { mistake } from './shape/mistake.ts'

/** Files that a knowledge base cannot do without. */
export function missingFiles(documents: Documents): readonly Diagnostic[] {
  const { knowledgeBaseDocument, factsDocument, guideDocuments } = documents
  const start = { path: 'knowledge-base.yaml', start: 0, end: 0 }
  if (knowledgeBaseDocument === undefined) {
    const message = 'There is no knowledge-base.yaml in this folder, so it is no knowledge base.'
    return [mistake('missing-file', message, start)]
  }
  if (guideDocuments.length === 0) {
    const message = 'This knowledge base has no guides, expected files such as guides/NAME.yaml.'
    return [{ ...mistake('no-guides', message, start), severity: 'warning' }]
  }
  const asks = guideDocuments.some(({ steps }) => steps.some(({ body }) => body?.kind === 'ask'))
  if (factsDocument === undefined && asks) {
    const message = 'There is no facts.yaml in this folder, though guides ask for facts.'
    return [mistake('missing-file', message, start)]
  }
  return []
}
