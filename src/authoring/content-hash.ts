import { createHash } from 'node:crypto'
import { remembered } from '../analysis/remembered.ts'
import type { Source } from '../text/source.ts'

/** SHA-256 over the paths of the sources and the SHA-256 of their texts, in the order of their paths, in hexadecimal. */
export function contentHash(sources: readonly Source[]): string {
  const sorted = sources.toSorted((one, other) => (one.path < other.path ? -1 : 1))
  // With the length in front, no two folders give the same stream.
  const parts = sorted.map((source) => `${source.path.length} ${source.path} ${textHash(source)}\n`)
  return createHash('sha256').update(parts.join('')).digest('hex')
}

const textHash = remembered(({ text }: Source): string =>
  createHash('sha256').update(text).digest('hex'),
)
