import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Shell } from '../call/shell.ts'
import { cacheFolder } from './cache-folder.ts'

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
  const fileOf = (hash: string) => join(folder, `${hash}-${build}.bin`)
  return {
    read(hash) {
      try {
        const value: unknown = deserialize(readFileSync(fileOf(hash)))
        return isKnowledge(value) && value.hash === hash ? value : undefined
      } catch {
        return undefined
      }
    },
    write(knowledge) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        const unfinished = join(folder, `.${knowledge.hash}.${process.pid}`)
        writeFileSync(unfinished, serialize(knowledge), { mode: 0o600 })
        renameSync(unfinished, fileOf(knowledge.hash))
        prune(folder)
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

function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name))
  const byAge = files
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((one, other) => other.time - one.time)
  for (const { file } of byAge.slice(keep)) rmSync(file, { force: true })
}
