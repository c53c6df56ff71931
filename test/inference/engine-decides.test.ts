import { expect, test } from 'vitest'
import { compile, rulesFrom } from '../../src/inference/compile.ts'
import { compileGuide } from '../../src/inference/compiled-guide.ts'
import { type Given, type InferOptions, infer } from '../../src/inference/infer.ts'
import type { Rules } from '../../src/inference/rule.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { randomFrom } from '../random.ts'
import {
  ask,
  cause,
  choices,
  escalate,
  go,
  guide,
  is,
  jump,
  knowledgeOf,
  to,
  tryCauses,
} from './made.ts'
import { randomKnowledge, randomText } from './random-knowledge.ts'

const colour = choices('colour', ['red', 'green'])
const shape = choices('shape', ['round', 'square'])
const small = knowledgeOf(
  [colour, shape],
  [
    guide(
      'one',
      [
        ask('first', 'colour', [
          [is('red'), go('second')],
          [is('green'), to('grass')],
        ]),
        ask('second', 'shape', [
          [is('round'), to('ball')],
          [is('square'), go('checks')],
        ]),
        tryCauses('checks', ['grass', 'ball'], escalate),
      ],
      [cause('grass'), cause('ball')],
    ),
  ],
)

function without(rules: Rules, name: string): Rules {
  const left = rules.rules.filter((rule) => rule.name !== name)
  return rulesFrom(rules.guide, rules.start, left, rules.places)
}

/** What it comes to, in short. */
async function outcome(
  knowledge: KnowledgeBase,
  given: Given,
  options: InferOptions = {},
): Promise<string> {
  const inferred = await infer(knowledge, given, options)
  switch (inferred.kind) {
    case 'question':
      return `asks ${inferred.needed.fact} at ${inferred.guide}/${inferred.place.step}`
    case 'check':
      return `checks ${inferred.cause}`
    case 'conclusion':
      return JSON.stringify(inferred.conclusion)
    case 'undecided':
      return JSON.stringify(inferred.candidates.map(({ conclusion }) => conclusion))
    default:
      return inferred satisfies never
  }
}

const given = (answers: Record<string, string>): Given => ({
  guide: 'one',
  answers: new Map(Object.entries(answers)),
  outcomes: new Map(),
})

test('a rule that is taken out takes its way along, and leaves the others', async () => {
  const rules = compile(small.guides.get('one') ?? expect.fail('no guide'))
  const redless = compileGuide(without(rules, 'first is red'))
  const options: InferOptions = { guideOf: () => redless }
  expect(await outcome(small, given({ colour: 'red' }))).toBe('asks shape at one/second')
  expect(await outcome(small, given({ colour: 'red' }), options)).toBe(
    '{"kind":"escalation","guide":"one","reason":"gap","asked":"colour"}',
  )
  expect(await outcome(small, given({ colour: 'green' }), options)).toBe(
    '{"kind":"cause","guide":"one","cause":"grass"}',
  )
})

test('taking any fired rule out changes where any random consultation stands', async () => {
  let removed = 0
  for (let seed = 0; seed < 150; seed += 1) {
    const random = randomFrom(seed)
    const knowledge = randomKnowledge(random)
    const facts = [...knowledge.facts.keys()]
    const answers = new Map(facts.map((fact) => [fact, randomText(fact, random)]))
    const one: Given = { guide: 'one', answers, outcomes: new Map() }
    const inferred = await infer(knowledge, one)
    const whole = await outcome(knowledge, one)
    // A rule on an open chain may have a twin that leads to the same place, and one that leads to a gap
    // leaves a gap when it is gone: only where neither is so must the outcome change.
    if (inferred.chain.some(({ open }) => open) || whole.includes('"gap"')) continue
    for (const link of inferred.chain) {
      const options: InferOptions = {
        guideOf: (id) => {
          const rules = compile(knowledge.guides.get(id) ?? expect.fail('no guide'))
          return compileGuide(id === link.guide ? without(rules, link.rule.name) : rules)
        },
      }
      const changed = await outcome(knowledge, one, options)
      const { condition } = link.rule
      const asked = condition.kind === 'answer' ? { asked: condition.fact } : {}
      const gap = { kind: 'escalation', guide: link.guide, reason: 'gap', ...asked }
      expect(changed, `seed ${seed}, ${link.rule.name}`).toBe(JSON.stringify(gap))
      expect(changed, `seed ${seed}, ${link.rule.name}`).not.toBe(whole)
      removed += 1
    }
  }
  expect(removed).toBeGreaterThan(100)
})

test('overlapping consultations on one knowledge base do not disturb each other', async () => {
  const cases: readonly (readonly [Record<string, string>, string])[] = [
    [{}, 'asks colour at one/first'],
    [{ colour: 'red' }, 'asks shape at one/second'],
    [{ colour: 'green' }, '{"kind":"cause","guide":"one","cause":"grass"}'],
    [{ colour: 'red', shape: 'round' }, '{"kind":"cause","guide":"one","cause":"ball"}'],
    [{ colour: 'red', shape: 'square' }, 'checks one/grass'],
  ]
  const many = Array.from({ length: 40 }, () => cases).flat()
  const outcomes = await Promise.all(many.map(([answers]) => outcome(small, given(answers))))
  expect(outcomes).toEqual(many.map(([, expected]) => expected))
})

test('an error while looking a fact up ends the pass with that error, and the engine goes on working', async () => {
  const broken = knowledgeOf(
    [colour],
    [guide('one', [ask('first', 'ghost', [[is('red'), escalate]])], [])],
  )
  await expect(infer(broken, given({}))).rejects.toThrow('No fact is called "ghost".')
  await expect(infer(broken, given({}))).rejects.toThrow('No fact is called "ghost".')
  expect(await outcome(small, given({}))).toBe('asks colour at one/first')
})

test('entering a guide a second time ends in an escalation', async () => {
  const around = knowledgeOf(
    [colour],
    [
      guide('one', [ask('first', 'colour', [[is('red'), jump('two')]])], []),
      guide('two', [ask('again', 'colour', [[is('red'), jump('one')]])], []),
    ],
  )
  expect(await outcome(around, given({ colour: 'red' }))).toBe(
    '{"kind":"escalation","guide":"two","reason":"again","again":"one"}',
  )
})
