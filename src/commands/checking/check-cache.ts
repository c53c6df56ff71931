import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Shell } from '../call/shell.ts'
import { keepFile } from '../keep-file.ts'
import { cacheFolder } from '../knowledge/cache-folder.ts'
import { pruneCache } from '../knowledge/prune-cache.ts'
import type { Checked } from './checked.ts'
import { isDiagnostic } from './is-diagnostic.ts'

/** What a check came to, without the files themselves. */
export type Outcome = Omit<Checked, 'sources'>

export interface CheckCache {
  /** What a check of these texts on this day came to before. */
  read(hash: string, today: string): Outcome | undefined
  write(hash: string, today: string, outcome: Outcome): void
}

const keep = 32
const largest = 4 * 1024 * 1024

/**
 * What checks came to, by the hash of all texts, the day, and the build that checked them. A cache that fails in any
 * way is none: what is cut off, altered or of another form counts as missing.
 */
export function checkCache(shell: Shell, build: string): CheckCache {
  const folder = cacheFolder(shell, 'checks')
  const nameOf = (hash: string, today: string) => `${hash}-${today}-${build}.json`
  return {
    read(hash, today) {
      try {
        const file = join(folder, nameOf(hash, today))
        if (statSync(file).size > largest) return undefined
        const text = readFileSync(file, 'utf8')
        const feed = text.indexOf('\n')
        const json = text.slice(feed + 1)
        if (text.slice(0, feed) !== sealOf(json)) return undefined
        const value: unknown = JSON.parse(json)
        return isOutcome(value) ? value : undefined
      } catch {
        return undefined
      }
    },
    write(hash, today, outcome) {
      try {
        const json = JSON.stringify(outcome)
        if (json.length > largest / 4) return
        keepFile(folder, nameOf(hash, today), `${sealOf(json)}\n${json}`)
        pruneCache(folder, keep)
      } catch {
        // The next check works it out again.
      }
    },
  }
}

function sealOf(json: string): string {
  return createHash('sha256').update(json).digest('hex')
}

function isOutcome(value: unknown): value is Outcome {
  if (typeof value !== 'object' || value === null) return false
  if (!('diagnostics' in value && 'unread' in value && 'guides' in value)) return false
  if (!('unproven' in value && 'proven' in value)) return false
  const { diagnostics, unread, guides, unproven, proven } = value
  return (
    Array.isArray(diagnostics) &&
    diagnostics.every(isDiagnostic) &&
    Number.isSafeInteger(unread) &&
    Number.isSafeInteger(guides) &&
    Number.isSafeInteger(unproven) &&
    typeof proven === 'boolean'
  )
}
