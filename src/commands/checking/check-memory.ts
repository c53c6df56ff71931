import type { Document } from '../../authoring/documents/document.ts'
import { readDocument } from '../../authoring/documents/read-document.ts'
import type { LinkMemory } from '../../authoring/link/link.ts'
import type { Diagnostic, Reading } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'

/** What earlier checks found out: a file that did not change is not read again. */
export interface CheckMemory {
  read(source: Source): Reading<Document>
  readonly linked: LinkMemory
  /** What the lint rules found, by content. */
  readonly found: Map<string, readonly Diagnostic[]>
}

const MOST_FOUND = 20_000

export function checkMemory(): CheckMemory {
  const readings = new Map<string, { readonly text: string; readonly reading: Reading<Document> }>()
  const found = new Map<string, readonly Diagnostic[]>()
  return {
    read(source) {
      const known = readings.get(source.path)
      if (known?.text === source.text) return known.reading
      const reading = readDocument(source)
      readings.set(source.path, { text: source.text, reading })
      // A watch that runs for days does not hold on to every version of every guide.
      if (found.size > MOST_FOUND) found.clear()
      return reading
    },
    linked: {},
    found,
  }
}
