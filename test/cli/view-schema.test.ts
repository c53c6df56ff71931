import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../src/commands/knowledge/read-folder.ts'
import { randomNumbers } from '../../src/commands/testing/random-numbers.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { answer } from '../../src/session/answer.ts'
import { consult } from '../../src/session/consult.ts'
import type { Session } from '../../src/session/session.ts'
import { startSession } from '../../src/session/start.ts'
import { tryCause } from '../../src/session/try-cause.ts'
import type { QuestionView, View } from '../../src/session/view.ts'
import { coffee, runUnstuck } from './run-unstuck.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../src/session/view.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020.default({ allErrors: true, strict: true }).compile(schema)
const kinds = ['question', 'check', 'conclusion', 'answer', 'undecided', 'escalation']

/** What the schema finds wrong with a view; nothing where it fits. */
function misfits(view: unknown): readonly string[] {
  return validate(view)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

function loaded(folder: string): KnowledgeBase {
  const { knowledge, diagnostics } = readFolder(folder)
  if (!knowledge) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return knowledge
}

const rules = loaded(fileURLToPath(new URL('../../rules', import.meta.url)))
const machine = loaded(coffee)

describe('the schema of the view', () => {
  it.each([
    ['the coffee machine', machine, 60],
    ['the rules that ship', rules, process.env.UNSTUCK_LONG ? 40 : 4],
  ])('fits every view of random consultations of %s', async (_name, knowledge, rounds) => {
    const met = new Map<string, number>()
    const random = randomNumbers(7)
    for (let round = 0; round < rounds; round += 1) {
      for (const guide of knowledge.guides.keys()) {
        for (const view of await played(knowledge, guide, random)) {
          expect(misfits(JSON.parse(JSON.stringify(view)))).toEqual([])
          met.set(view.kind, (met.get(view.kind) ?? 0) + 1)
        }
      }
    }
    expect([...met.keys()].sort()).toEqual([...kinds].sort())
  })

  it.each([
    [['opening-hours']],
    [['no-coffee']],
    [['no-coffee', '--fact', 'lamp=unsure', '--fact', 'plugged-in=no']],
    [['no-coffee', '--fact', 'lamp=green', '--fact', 'heating-time=6 min']],
    [['no-coffee', '--fact', 'lamp=dark', '--fact', 'plugged-in=yes']],
    [['no-coffee', '--fact', 'lamp=red', '--fact', 'display=E-205', '--fact', 'cups=2']],
  ])('fits what next prints for %j', async (args) => {
    const { output } = await runUnstuck(['next', ...args, '--json'])
    expect(misfits(JSON.parse(output))).toEqual([])
  })

  it('refuses what is no view', async () => {
    const view = await consult(machine, startSession(machine, 'no-coffee'))
    expect(misfits(view)).toEqual([])
    expect(validate({ ...view, kind: 'riddle' })).toBe(false)
    expect(validate({ ...view, more: true })).toBe(false)
    const { session: _, ...without } = view
    expect(validate(without)).toBe(false)
  })
})

/** The views of one consultation from the first question to its end, sometimes ended early by "enough". */
async function played(
  knowledge: KnowledgeBase,
  guide: string,
  random: () => number,
): Promise<readonly View[]> {
  const views: View[] = []
  let session = startSession(knowledge, guide)
  for (let step = 0; step < 60; step += 1) {
    const view = await consult(knowledge, session, { enough: random() < 0.05 })
    views.push(view)
    const next = continued(session, view, random)
    if (!next) return views
    session = next
  }
  throw new Error(`A consultation of ${guide} does not end.`)
}

function continued(session: Session, view: View, random: () => number): Session | undefined {
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)]
  if (view.kind === 'question') {
    return answer(session, view.fact, pick(answersTo(view)) ?? 'unsure', 'person')
  }
  if (view.kind === 'check') {
    return tryCause(session, view.cause, pick(view.outcomes) ?? 'not-fixed')
  }
  return undefined
}

function answersTo({ type, choices, leads }: QuestionView): readonly string[] {
  const ids = choices.map(({ id, label }) => (type === 'text' ? label : id))
  const numbers = type === 'number' ? ['0', '3', '500'] : ['0 s', '7 s', '6 min', '3 h']
  const free = type === 'number' || type === 'duration' ? numbers : ['something else']
  const written = type === 'code' ? leads.map((lead) => lead.answer) : []
  return [...ids, ...written, ...(type === 'choice' || type === 'yes-no' ? [] : free), 'unsure']
}
