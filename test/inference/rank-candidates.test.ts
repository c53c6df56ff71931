import { expect, test } from 'vitest'
import { infer } from '../../src/inference/infer.ts'
import type { Cause } from '../../src/knowledge/cause.ts'
import { ask, cause, choices, go, guide, is, knowledgeOf, to } from './made.ts'

const colour = choices('colour', ['a', 'b', 'c', 'd'])
const shape = choices('shape', ['x', 'y'])
const sound = choices('sound', ['loud', 'soft'])

async function ranked(causes: readonly Cause[]): Promise<readonly string[]> {
  const branches = causes.map(({ id }, index) => [is('abcd'.charAt(index)), to(id)] as const)
  const knowledge = knowledgeOf(
    [colour],
    [guide('one', [ask('first', 'colour', branches)], causes)],
  )
  const answers = new Map([['colour', 'unsure']])
  const inferred = await infer(knowledge, { guide: 'one', answers, outcomes: new Map() })
  if (inferred.kind !== 'undecided') return [inferred.kind]
  return inferred.candidates.map(({ conclusion }) =>
    'cause' in conclusion ? conclusion.cause : '',
  )
}

test('the likelier cause comes first, then the one of less effort, then the one written first', async () => {
  expect(
    await ranked([
      cause('rare', { likelihood: 'rare', effort: 'low' }),
      cause('hard', { likelihood: 'usual', effort: 'high' }),
      cause('easy', { likelihood: 'usual', effort: 'low' }),
      cause('unsaid'),
    ]),
  ).toEqual(['easy', 'hard', 'rare', 'unsaid'])
  expect(await ranked(['p', 'q', 'r'].map((id) => cause(id)))).toEqual(['p', 'q', 'r'])
})

test('one definite answer counts for more than any number of open ones', async () => {
  const knowledge = knowledgeOf(
    [colour, shape, sound],
    [
      guide(
        'one',
        [
          ask('first', 'colour', [
            [is('a'), go('open')],
            [is('b'), go('definite')],
          ]),
          ask('open', 'shape', [
            [is('x'), to('far')],
            [is('y'), to('farther')],
          ]),
          ask('definite', 'sound', [[is('loud'), to('near')]]),
        ],
        [
          cause('far', { likelihood: 'usual', effort: 'low' }),
          cause('farther', { likelihood: 'usual', effort: 'low' }),
          cause('near', { likelihood: 'rare', effort: 'high' }),
        ],
      ),
    ],
  )
  const answers = new Map([
    ['colour', 'unsure'],
    ['shape', 'unsure'],
    ['sound', 'loud'],
  ])
  const inferred = await infer(knowledge, { guide: 'one', answers, outcomes: new Map() })
  expect(
    inferred.kind === 'undecided' && inferred.candidates.map(({ conclusion }) => conclusion),
  ).toEqual([
    { kind: 'cause', guide: 'one', cause: 'near' },
    { kind: 'cause', guide: 'one', cause: 'far' },
    { kind: 'cause', guide: 'one', cause: 'farther' },
  ])
})

test('equals that fire in another order are told in written order', async () => {
  const knowledge = knowledgeOf(
    [colour, shape, sound],
    [
      guide(
        'one',
        [
          ask('first', 'colour', [
            [is('a'), go('long')],
            [is('b'), go('short')],
          ]),
          ask('short', 'sound', [
            [is('loud'), to('written-second')],
            [is('soft'), to('written-third')],
          ]),
          ask('long', 'shape', [
            [is('x'), go('short')],
            [is('y'), to('written-last')],
          ]),
        ],
        ['written-last', 'written-second', 'written-third'].map((id) => cause(id)),
      ),
    ],
  )
  const answers = new Map(['colour', 'shape', 'sound'].map((fact) => [fact, 'unsure']))
  const inferred = await infer(knowledge, { guide: 'one', answers, outcomes: new Map() })
  expect(
    inferred.kind === 'undecided' &&
      inferred.candidates.map(({ conclusion }) => 'cause' in conclusion && conclusion.cause),
  ).toEqual(['written-second', 'written-third', 'written-last'])
})
