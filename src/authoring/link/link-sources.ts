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
  return written.flatMap((name) => resolve(name, citations, found)?.name ?? [])
}
