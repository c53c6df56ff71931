import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type CheckCache,
  checkCache,
  type Outcome,
} from '../../src/commands/checking/check-cache.ts'
import { checkFolder } from '../../src/commands/checking/check-folder.ts'
import { checkMemory } from '../../src/commands/checking/check-memory.ts'
import { checkOnce } from '../../src/commands/checking/check-once.ts'
import type { Source } from '../../src/text/source.ts'
import { filesOf } from '../authoring/fixture.ts'
import { randomFrom } from '../random.ts'
import { editedSources } from './edited-sources.ts'
import { temporaryFolder } from './temporary-folder.ts'

const today = '2026-11-22'
const hash = 'a'.repeat(64)
const shellOf = (folder: string) =>
  ({ environment: { XDG_CACHE_HOME: folder }, home: '/nowhere' }) as unknown as Parameters<
    typeof checkOnce
  >[0]
const fresh = () => ({ today, memory: checkMemory() })
const outcome: Outcome = {
  diagnostics: [
    {
      code: 'gap',
      severity: 'error',
      message: 'A gap.',
      span: { path: 'guides/a.yaml', start: 1, end: 2 },
      suggestion: 'close it',
      also: [{ message: 'Here too.', span: { path: 'facts.yaml', start: 0, end: 1 } }],
      witness: ['light: on'],
      edits: [{ span: { path: 'guides/a.yaml', start: 1, end: 1 }, text: 'x' }],
    },
  ],
  unread: 1,
  guides: 2,
  unproven: 0,
  proven: false,
}

describe('what checks came to', () => {
  it('comes back for the same texts, day and build only', () => {
    const folder = temporaryFolder()
    const cache = checkCache(shellOf(folder), 'A')
    cache.write(hash, today, outcome)
    expect(cache.read(hash, today)).toEqual(outcome)
    expect(cache.read('b'.repeat(64), today)).toBeUndefined()
    expect(cache.read(hash, '2026-11-23')).toBeUndefined()
    expect(checkCache(shellOf(folder), 'B').read(hash, today)).toBeUndefined()
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, -10)],
    ['altered', (text: string) => text.replace('A gap.', 'A cap.')],
    ['empty', () => ''],
    ['no JSON', () => sealed('{')],
    ['null', () => sealed('null')],
    ['of another form', () => sealed('{"diagnostics":[],"guides":1,"proven":true}')],
    ['of an older form', () => sealed(JSON.stringify({ ...outcome, unproven: undefined }))],
    ['with a finding without a place', () => sealed(withFinding({ span: null }))],
    ['with a finding of another severity', () => sealed(withFinding({ severity: 'bad' }))],
    ['with a witness that is no text', () => sealed(withFinding({ witness: [1] }))],
    ['with an edit that is none', () => sealed(withFinding({ edits: [{}] }))],
    ['larger than any', () => sealed(withFinding({ message: 'x'.repeat(5_000_000) }))],
  ])('counts as missing where it is %s', (_, changed) => {
    const folder = temporaryFolder()
    const cache = checkCache(shellOf(folder), 'A')
    cache.write(hash, today, outcome)
    const [name = ''] = readdirSync(join(folder, 'unstuck', 'checks'))
    const file = join(folder, 'unstuck', 'checks', name)
    writeFileSync(file, changed(readFileSync(file, 'utf8')))
    expect(cache.read(hash, today)).toBeUndefined()
  })

  it('is taken from the cache, and not where a file could not be read', async () => {
    const { rules, cache } = coffeeIn(temporaryFolder())
    const asked: string[] = []
    const spy: CheckCache = {
      read: (...key) => {
        asked.push(key[0])
        return outcome
      },
      write: cache.write,
    }
    const check = async () => checkFolder(rules, fresh())
    const known = await checkOnce(shellOf(rules), rules, { today, check, cache: spy })
    expect({ ...known, sources: known.sources.length }).toEqual({ ...outcome, sources: 8 })
    writeFileSync(join(rules, 'facts.yaml'), Buffer.from([0xff]))
    const broken = await checkOnce(shellOf(rules), rules, { today, check, cache: spy })
    expect(broken).toEqual(checkFolder(rules, fresh()))
    expect(asked.length).toBe(1)
  })

  it('never differs from a fresh check, whatever is edited', async () => {
    const random = randomFrom(2)
    const { rules, cache, origin } = coffeeIn(temporaryFolder())
    let sources: readonly Source[] = origin
    let taken = 0
    const check = async () => checkFolder(rules, fresh())
    const counting: CheckCache = {
      read: (...key) => {
        const known = cache.read(...key)
        if (known) taken += 1
        return known
      },
      write: cache.write,
    }
    for (let round = 0; round < 100; round += 1) {
      sources = random.chance(0.2) ? origin : editedSources(sources, origin, random)
      put(rules, sources)
      const expected = JSON.stringify(checkFolder(rules, fresh()))
      for (let time = 0; time < 2; time += 1) {
        const checked = await checkOnce(shellOf(rules), rules, { today, check, cache: counting })
        expect(JSON.stringify(checked), `round ${round}`).toBe(expected)
      }
    }
    expect(taken).toBeGreaterThan(90)
  }, 120_000)
})

function coffeeIn(folder: string) {
  const rules = join(folder, 'rules')
  const coffee = join(import.meta.dirname, '../cli/fixtures/coffee')
  const origin: readonly Source[] = [...filesOf(coffee)].map(([path, text]) => ({ path, text }))
  put(rules, origin)
  return { rules, origin, cache: checkCache(shellOf(join(folder, 'cache')), 'A') }
}

function put(folder: string, sources: readonly Source[]): void {
  rmSync(folder, { recursive: true, force: true })
  for (const { path, text } of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function sealed(json: string): string {
  return `${createHash('sha256').update(json).digest('hex')}\n${json}`
}

function withFinding(changed: object): string {
  return JSON.stringify({ ...outcome, diagnostics: [{ ...outcome.diagnostics[0], ...changed }] })
}
