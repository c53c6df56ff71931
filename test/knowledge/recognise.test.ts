import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/knowledge/fact.ts'
import { recognise } from '../../src/knowledge/recognise.ts'
import {
  choice,
  choicesFact,
  decideFact,
  durationFact,
  knowledgeBase,
  numberFact,
  recogniser,
  table,
  tableFact,
  textFact,
  yesNoFact,
} from './facts.ts'

const status = choicesFact('status', [
  choice('succeeded', 'Succeeded', ['delivered']),
  choice('failed', 'Failed', ['failed to send', 'send failure']),
  choice('not-listed', 'The number is not in the records'),
  choice('listed', 'Listed'),
])
const codes = table(
  'codes',
  ['code', 'name'],
  [
    ['1001', 'InternalError.Sig'],
    ['1008', 'InternalError.Timeout'],
    ['60008', 'InternalError.Timeout'],
    ['MI:xxxx', ''],
    ['FAILED', ''],
    ['12', ''],
  ],
  ['code', 'name'],
)
const code = tableFact('code', 'codes', { keys: ['code', 'name'] })
const remarks = textFact('remarks', [
  recogniser('blocked', { kind: 'contains', texts: ['blocked'] }),
])
const slow = decideFact('slow', { inputs: [], rows: [], choices: [] })
const knowledge = knowledgeBase([status, code, remarks, slow], [codes])
const read = (fact: Fact, text: string) => recognise(fact, text, knowledge)
const chosen = (id: string) => ({ kind: 'answer', answer: { kind: 'choice', id } })
const unsure = { kind: 'answer', answer: { kind: 'unsure' } }

describe('unsure', () => {
  const facts = [status, yesNoFact('y'), numberFact('n'), durationFact('d'), remarks, code]

  test.each([
    'unsure',
    'Unsure',
    " I don't know ",
    'I don’t know.',
    'dont know',
    'not sure!',
    'idk',
    'no idea',
    '?',
    '？',
    '不知道',
    '不清楚。',
  ])('"%s" answers every fact', (text) => {
    expect(facts.map((fact) => read(fact, text))).toEqual(facts.map(() => unsure))
  })

  test('a fact that is worked out cannot be answered, not even so', () => {
    const mistake = {
      kind: 'mistake',
      message: 'This is worked out from other answers. It cannot be answered itself.',
      nearest: [],
    }
    expect(read(slow, 'unsure')).toEqual(mistake)
    expect(read(slow, 'yes')).toEqual(mistake)
  })
})

describe('choices', () => {
  test.each([
    ['succeeded', 'succeeded'],
    ['SUCCEEDED.', 'succeeded'],
    ['ｓｕｃｃｅｅｄｅｄ', 'succeeded'],
    ['Delivered', 'succeeded'],
    ['"Failed"', 'failed'],
    ['failed to send', 'failed'],
    ['It says Failed', 'failed'],
    ['there was a send failure today', 'failed'],
    ['not listed', 'not-listed'],
    ['not-listed', 'not-listed'],
    ['it is not listed', 'not-listed'],
    ['The number is not in the records', 'not-listed'],
    ['failed, not succeeded', 'failed'],
    ['状态是failed吗', 'failed'],
  ])('"%s" is %s', (text, id) => {
    expect(read(status, text)).toEqual(chosen(id))
  })

  test('a typo near one choice is asked back', () => {
    expect(read(status, 'faled')).toEqual({
      kind: 'mistake',
      message: 'Did you mean "Failed"?',
      nearest: ['failed'],
    })
  })

  test.each(['it says faild', 'status: faled!', 'I think it failedd'])(
    'the slip in "%s" is asked back',
    (text) => {
      expect(read(status, text)).toEqual({
        kind: 'mistake',
        message: 'Did you mean "Failed"?',
        nearest: ['failed'],
      })
    },
  )

  test('words of two choices are asked back', () => {
    expect(read(status, 'delivered or failed')).toEqual({
      kind: 'mistake',
      message: 'That fits more than one answer: "Succeeded" and "Failed". Type one of them.',
      nearest: ['succeeded', 'failed'],
    })
  })

  test.each([
    'something else',
    '',
    'it has not succeeded',
    'never delivered',
    "it wasn't delivered",

    '__proto__',
    'constructor',
  ])('"%s" is answered with all choices', (text) => {
    expect(read(status, text)).toEqual({
      kind: 'mistake',
      message:
        'Type one of these answers: "Succeeded", "Failed", "The number is not in the records" or "Listed".',
      nearest: [],
    })
  })

  test('of words within longer ones the longer count', () => {
    const fact = choicesFact('how', [
      choice('failed'),
      choice('unsent', 'Not sent', ['failed to send']),
    ])
    expect(read(fact, 'it says failed to send today')).toEqual(chosen('unsent'))
    expect(read(fact, 'it says failed today')).toEqual(chosen('failed'))
  })

  test('words of doubt around a choice make it unsure', () => {
    expect(read(status, "I'm not sure, it may have failed")).toEqual(unsure)
  })

  test('short names count as the whole text only', () => {
    const fact = choicesFact('switch', [choice('on', 'On'), choice('a', 'A'), choice('off', 'Off')])
    expect(read(fact, 'On!')).toEqual(chosen('on'))
    expect(read(fact, 'it is off')).toEqual(chosen('off'))
    expect(read(fact, 'a label on the page')).toEqual({
      kind: 'mistake',
      message: 'Type one of these answers: "On", "A" or "Off".',
      nearest: [],
    })
  })

  test('a choice that is called like a word of doubt is that choice', () => {
    const fact = choicesFact('sure', [
      choice('not-sure-yet', 'Not sure yet'),
      choice('sure', 'Sure', ['not known']),
    ])
    expect(read(fact, 'Not known.')).toEqual(chosen('sure'))
    expect(read(fact, 'unsure')).toEqual(unsure)
    expect(read(fact, 'not sure yet')).toEqual(chosen('not-sure-yet'))
  })
})

describe('yes and no', () => {
  const fact = yesNoFact('paid')

  test.each([
    ['y', 'yes'],
    ['Yes.', 'yes'],
    ['TRUE', 'yes'],
    ['是', 'yes'],
    ['yes, it is', 'yes'],
    ['yes it does', 'yes'],
    ['n', 'no'],
    ['No!', 'no'],
    ['false', 'no'],
    ['否', 'no'],
    ["no, it isn't", 'no'],
  ])('"%s" is %s', (text, id) => {
    expect(read(fact, text)).toEqual(chosen(id))
  })

  test.each(['I have no idea', 'no idea yet'])('"%s" is unsure', (text) => {
    expect(read(fact, text)).toEqual(unsure)
  })

  test.each(['maybe', 'there is no code', 'yesterday', '1'])('"%s" is neither', (text) => {
    expect(read(fact, text)).toEqual({
      kind: 'mistake',
      message: 'Type one of these answers: "Yes" or "No".',
      nearest: [],
    })
  })
})

describe('numbers, durations and texts', () => {
  test('a number and a duration are their values', () => {
    expect(read(numberFact('n'), '1,000')).toEqual({
      kind: 'answer',
      answer: { kind: 'number', value: 1000 },
    })
    expect(read(durationFact('d'), '5 min')).toEqual({
      kind: 'answer',
      answer: { kind: 'number', value: 300_000 },
    })
  })

  test('what is none is a mistake that says what to type', () => {
    expect(read(numberFact('n'), 'many')).toEqual({
      kind: 'mistake',
      message: 'Type a number.',
      nearest: [],
    })
    expect(read(durationFact('d'), '5')).toEqual({
      kind: 'mistake',
      message: 'Say the unit too: "5 s" for seconds or "5 min" for minutes.',
      nearest: [],
    })
  })

  test('a text is kept as typed, with the name of its recogniser', () => {
    expect(read(remarks, ' It is BLOCKED ')).toEqual({
      kind: 'answer',
      answer: { kind: 'text', recogniser: 'blocked', text: ' It is BLOCKED ' },
    })
    expect(read(remarks, 'something')).toEqual({
      kind: 'answer',
      answer: { kind: 'text', text: 'something' },
    })
    expect(read(remarks, ' \n')).toEqual({
      kind: 'mistake',
      message: 'Type or paste what it says.',
      nearest: [],
    })
  })
})

describe('codes', () => {
  const rows = (text: string) => {
    const recognised = read(code, text)
    if (recognised.kind === 'several') return recognised.rows.map(({ index }) => index)
    if (recognised.kind !== 'answer' || recognised.answer.kind !== 'rows') return undefined
    return recognised.answer.rows.map(({ index }) => index)
  }

  test.each([
    ['1001', [0]],
    ['internalerror.sig', [0]],
    ['InternalError.Timeout', [1, 2]],
    ['InternalError.Timeout 60008', [2]],
    ['error 1001', [0]],
    ['12', [5]],
    ['failed', [4]],
    ['{"result":1001}', [0]],
    ['MI:0041', [3]],
    ['MI:abc', [3]],
  ])('"%s" names rows %j', (text, expected) => {
    expect(rows(text)).toEqual(expected)
  })

  test('different codes in one text are several', () => {
    expect(read(code, '60008, and 1001').kind).toBe('several')
    expect(rows('60008, and 1001')).toEqual([0, 2])
  })

  test.each([
    ['1002', '1002'],
    ['10010', '10010'],
    ['error 1002', '1002'],
    ['err:1002', '1002'],
    ['code: FOO', 'FOO'],
    ['ZZ:0041', 'ZZ:0041'],
    ['{"result":1002,"errmsg":"x"}', '1002'],
    ['{"result":1002,"fee":1}', '1002'],
    ['InternalError.Other', 'InternalError.Other'],
    ['it says 1002 somewhere', '1002'],
    ['(1002)', '1002'],
  ])('"%s" is a code that the table lacks', (text, unlisted) => {
    expect(read(code, text)).toEqual({
      kind: 'answer',
      answer: { kind: 'unlisted', text: unlisted },
    })
  })

  test.each(['', 'it failed to send', '7 of 9', 'error', `${'1'.repeat(101)}`])(
    '"%s" holds no code',
    (text) => {
      expect(read(code, text)).toEqual({
        kind: 'mistake',
        message: 'No code was found in that. Type the code alone, such as "1001".',
        nearest: [],
      })
    },
  )
})
