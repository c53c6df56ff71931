import {
  copyFileSync,
  readdirSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compiledCache } from '../../src/commands/knowledge/compiled-cache.ts'
import { readFolder } from '../../src/commands/knowledge/read-folder.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { temporaryFolder } from './temporary-folder.ts'

const shell = (folder: string) =>
  ({ environment: { XDG_CACHE_HOME: folder }, home: '/nowhere' }) as unknown as Parameters<
    typeof compiledCache
  >[0]

function coffee(): KnowledgeBase {
  const { knowledge } = readFolder(
    fileURLToPath(new URL('../cli/fixtures/coffee', import.meta.url)),
  )
  if (!knowledge) throw new Error('The coffee machine has mistakes.')
  return knowledge
}

describe('knowledge bases as they were read', () => {
  it('come back as they were, Maps, order and all', () => {
    const knowledge = coffee()
    const folder = temporaryFolder()
    compiledCache(shell(folder), 'A').write(knowledge)
    expect(compiledCache(shell(folder), 'A').read(knowledge.hash)).toEqual(knowledge)
    const [name = ''] = readdirSync(join(folder, 'unstuck', 'knowledge'))
    expect(statSync(join(folder, 'unstuck', 'knowledge', name)).mode & 0o777).toBe(0o600)
  })

  it('are not taken from another build, for another text, or from what is broken', () => {
    const knowledge = coffee()
    const folder = temporaryFolder()
    const cache = compiledCache(shell(folder), 'A')
    cache.write(knowledge)
    expect(compiledCache(shell(folder), 'B').read(knowledge.hash)).toBeUndefined()
    expect(cache.read('0'.repeat(64))).toBeUndefined()
    const fileOf = (hash: string) => join(folder, 'unstuck', 'knowledge', `${hash}-A.bin`)
    const other = 'f'.repeat(64)
    copyFileSync(fileOf(knowledge.hash), fileOf(other))
    expect(cache.read(other)).toBeUndefined()
    truncateSync(fileOf(knowledge.hash), 1000)
    expect(cache.read(knowledge.hash)).toBeUndefined()
    writeFileSync(fileOf(knowledge.hash), 'something else')
    expect(cache.read(knowledge.hash)).toBeUndefined()
  })

  it('are kept while they are among the newest', () => {
    const knowledge = coffee()
    const folder = temporaryFolder()
    const cache = compiledCache(shell(folder), 'A')
    for (let count = 0; count < 10; count += 1) {
      cache.write({ ...knowledge, hash: `${count}` })
      const file = join(folder, 'unstuck', 'knowledge', `${count}-A.bin`)
      utimesSync(file, count, count)
    }
    cache.write({ ...knowledge, hash: 'last' })
    const names = readdirSync(join(folder, 'unstuck', 'knowledge'))
    expect(names.sort()).toEqual(
      ['3', '4', '5', '6', '7', '8', '9', 'last'].map((hash) => `${hash}-A.bin`),
    )
  })

  it('are missed without a word where the folder cannot be used', () => {
    const knowledge = coffee()
    const folder = temporaryFolder({ unstuck: 'a file' })
    const cache = compiledCache(shell(folder), 'A')
    cache.write(knowledge)
    expect(cache.read(knowledge.hash)).toBeUndefined()
  })
})
