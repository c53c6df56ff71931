/**
 * How long a full check of many guides takes, beside bare yaml.parse of the same files in the same
 * run: node bench/run.mjs check [GUIDES]
 */
import { parse } from 'yaml'
import { behaviourDiff } from '../src/analysis/diff/behaviour-diff.ts'
import { lint } from '../src/authoring/lint.ts'
import { readKnowledgeBase } from '../src/authoring/read-knowledge-base.ts'
import type { Diagnostic } from '../src/text/diagnostic.ts'
import { generateKnowledge } from './generate-knowledge.ts'

const ROUNDS = 7
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

const memory = new Map<string, readonly Diagnostic[]>()
const whole = readKnowledgeBase(sources)
lint(whole, { today, memory })
const again = Array.from({ length: ROUNDS }, () => timed(() => lint(whole, { today, memory })))
report('lint rules, nothing changed', best(again), parsing)

const changed = sources.map((source) =>
  source.path === 'guides/problem-3.yaml'
    ? { ...source, text: source.text.replace('over 5 min', 'over 6 min') }
    : source,
)
const [before, after] = [whole.knowledge, readKnowledgeBase(changed).knowledge]
if (!before || !after) throw new Error('The knowledge base was not read.')
const diffs = Array.from({ length: ROUNDS }, () => timed(() => behaviourDiff({ before, after })))
report('behaviour diff of one changed guide', best(diffs), parsing)

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** What a machine with other work to do adds to a time says nothing about the code. */
function best(numbers: readonly number[]): number {
  return Math.min(...numbers)
}

function report(what: string, time: number, base: number): void {
  console.log(`${what.padEnd(40)} ${time.toFixed(0).padStart(6)} ms  ${(time / base).toFixed(2)}`)
}
