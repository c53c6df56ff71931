/**
 * How long a full check of many guides takes, beside bare yaml.parse of the same files in the same
 * run, a check after one change, and the command as a whole (of the last build):
 * node bench/run.mjs check [GUIDES]
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { behaviourDiff } from '../src/analysis/diff/behaviour-diff.ts'
import { lint } from '../src/authoring/lint.ts'
import { readKnowledgeBase } from '../src/authoring/read-knowledge-base.ts'
import { checkMemory } from '../src/commands/checking/check-memory.ts'
import { checkSources } from '../src/commands/checking/check-sources.ts'
import type { Source } from '../src/text/source.ts'
import { generateKnowledge } from './generate-knowledge.ts'

const ROUNDS = 7
const PROCESSES = 9
const today = '2026-11-22'
const guides = Number(process.argv[2] ?? 1000)
const sources = generateKnowledge(guides)
const lines = sources.reduce((sum, { text }) => sum + text.split('\n').length, 0)
console.log(`${guides} guides, ${sources.length} files, ${lines} lines`)

const first = lint(readKnowledgeBase(sources), { today })
if (first.length > 0) throw new Error(`${first.length} findings: ${first[0]?.message}`)

const times = { parse: [] as number[], read: [] as number[], lint: [] as number[] }
for (let round = 0; round < ROUNDS; round += 1) {
  times.parse.push(
    timed(() => {
      for (const { path, text } of sources) if (path.endsWith('.yaml')) parse(text)
    }),
  )
  let authored = readKnowledgeBase([])
  times.read.push(
    timed(() => {
      authored = readKnowledgeBase(sources)
    }),
  )
  times.lint.push(timed(() => lint(authored, { today })))
}
const parsing = best(times.parse)
const reading = best(times.read)
const linting = best(times.lint)
report('yaml.parse of the same files', parsing, parsing)
report('reading them', reading, parsing)
report('lint rules and analysis', linting, parsing)
report('full check', reading + linting, parsing)

oneChanged(100)
wholeProcess(100)

const whole = readKnowledgeBase(sources)
const changed = edited(sources, 'over 6 min')
const [before, after] = [whole.knowledge, readKnowledgeBase(changed).knowledge]
if (!before || !after) throw new Error('The knowledge base was not read.')
const diffs = Array.from({ length: ROUNDS }, () => timed(() => behaviourDiff({ before, after })))
report('behaviour diff of one changed guide', best(diffs), parsing)

/** One changed file of some, as `--watch` checks it, beside a full check of the same files. */
function oneChanged(count: number): void {
  const files = generateKnowledge(count)
  const memory = checkMemory()
  checkSources(files, { today, memory })
  const full: number[] = []
  const one: number[] = []
  for (let round = 0; round < ROUNDS * 3; round += 1) {
    full.push(timed(() => checkSources(files, { today, memory: checkMemory() })))
    for (const more of [0, 1, 2]) {
      const saved = edited(files, `over ${301 + round * 3 + more} s`)
      one.push(timed(() => checkSources(saved, { today, memory })))
    }
  }
  const left = checkSources(edited(files, 'over 301 s'), { today, memory }).diagnostics
  if (left.length > 0) throw new Error(`${left.length} findings: ${left[0]?.message}`)
  report(`full check of ${count} guides`, best(full), parsing)
  const ratio = (best(one) / best(full)).toFixed(3)
  console.log(
    `${'of that, after a change of one file'.padEnd(42)} ${best(one).toFixed(1).padStart(6)} ms  ${ratio}`,
  )
}

function edited(files: readonly Source[], threshold: string): readonly Source[] {
  return files.map(({ path, text }) => ({
    path,
    text: path === 'guides/problem-3.yaml' ? text.replace('over 5 min', threshold) : text,
  }))
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The command itself, in processes of its own, each less what `--version` takes: what a person waits for. */
function wholeProcess(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'unstuck-bench-'))
  try {
    const files = generateKnowledge(count)
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, 'rules', path)), { recursive: true })
      writeFileSync(join(folder, 'rules', path), text)
    }
    const cache = join(folder, 'cache')
    const changes = [...Array(PROCESSES).keys()].map((round) =>
      edited(files, `over ${301 + round} s`),
    )
    const took = {
      start: [] as number[],
      full: [] as number[],
      same: [] as number[],
      one: [] as number[],
    }
    for (const changed of changes) {
      took.start.push(timedCommand(['--version'], cache))
      rmSync(cache, { recursive: true, force: true })
      took.full.push(timedCommand(['check', join(folder, 'rules')], cache))
      took.same.push(timedCommand(['check', join(folder, 'rules')], cache))
      const { path, text } = changed.find((one, index) => one.text !== files[index]?.text) ?? {}
      if (path === undefined || text === undefined) throw new Error('No file was changed.')
      writeFileSync(join(folder, 'rules', path), text)
      took.one.push(timedCommand(['check', join(folder, 'rules')], cache))
      writeFileSync(join(folder, 'rules', path), files.find((one) => one.path === path)?.text ?? '')
    }
    const start = best(took.start)
    const full = best(took.full) - start
    console.log(
      `${'start of the command (--version)'.padEnd(42)} ${start.toFixed(0).padStart(6)} ms`,
    )
    report(`unstuck check of ${count} guides, less that`, full, full)
    report('of that, where nothing has changed', best(took.same) - start, full)
    report('of that, where one file has changed', best(took.one) - start, full)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function timedCommand(args: readonly string[], cache: string): number {
  const env = { ...process.env, XDG_CACHE_HOME: cache }
  return timed(() => {
    const { status } = spawnSync(process.execPath, ['dist/unstuck.js', ...args], { env })
    if (status !== 0) throw new Error(`unstuck ${args.join(' ')} ended with ${status}.`)
  })
}

/** What a machine with other work to do adds to a time says nothing about the code. */
function best(numbers: readonly number[]): number {
  return Math.min(...numbers)
}

function report(what: string, time: number, base: number): void {
  console.log(`${what.padEnd(42)} ${time.toFixed(0).padStart(6)} ms  ${(time / base).toFixed(2)}`)
}
