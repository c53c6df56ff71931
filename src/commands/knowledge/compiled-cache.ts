import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Shell } from '../call/shell.ts'
import { keepFile } from '../keep-file.ts'
import { cacheFolder } from './cache-folder.ts'
import { pruneCache } from './prune-cache.ts'

export interface CompiledCache {
  /** The knowledge base that was read from texts of this hash before. */
  read(hash: string): KnowledgeBase | undefined
  write(knowledge: KnowledgeBase): void
}

const keep = 8

/**
 * Knowledge bases as they were read, by the hash of their texts and the build that read them: reading YAML takes many
 * times longer. A cache that fails in any way is none.
 */
export function compiledCache(shell: Shell, build: string): CompiledCache {
  const folder = cacheFolder(shell, 'knowledge')
  const nameOf = (hash: string) => `${hash}-${build}.bin`
  return {
    read(hash) {
      try {
        const value: unknown = deserialize(readFileSync(join(folder, nameOf(hash))))
        return isKnowledge(value) && value.hash === hash ? value : undefined
      } catch {
        return undefined
      }
    },
    write(knowledge) {
      try {
        keepFile(folder, nameOf(knowledge.hash), serialize(knowledge))
        pruneCache(folder, keep)
      } catch {
        // The next start reads the YAML again.
      }
    },
  }
}

/** What else it holds is vouched for by its name, the hash of the texts. */
function isKnowledge(value: unknown): value is KnowledgeBase {
  return typeof value === 'object' && value !== null && 'hash' in value && 'guides' in value
}
