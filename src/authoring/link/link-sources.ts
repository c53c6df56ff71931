import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import type { CitationDocument } from '../documents/knowledge-base-document.ts'
import type { Names } from './names.ts'
import { resolve } from './resolve.ts'

/** The ids of the sources that a guide, a step, a cause or a fact names. */
export function linkSources(
  written: readonly Located<string>[],
  citations: Names<CitationDocument>,
  found: Diagnostic[],
): readonly string[] {
  // One that is not known is a source all the same: that there is none is no mistake beside it.
  return written.map((name) => resolve(name, citations, found)?.name ?? name.value)
}
