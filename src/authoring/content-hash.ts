import { createHash } from 'node:crypto'
import type { Source } from '../text/source.ts'

/** SHA-256 over the paths and texts of the sources in the order of their paths, in hexadecimal. */
export function contentHash(sources: readonly Source[]): string {
  const hash = createHash('sha256')
  const sorted = sources.toSorted((one, other) => (one.path < other.path ? -1 : 1))
  for (const { path, text } of sorted) {
    // With the lengths in front, no two folders give the same stream.
    hash.update(`${path.length} ${text.length} ${path} `).update(text)
  }
  return hash.digest('hex')
}
