import { expect, test } from 'vitest'
import { answer } from '../../src/session/answer.ts'
import { changeGuide } from '../../src/session/change-guide.ts'
import { consult } from '../../src/session/consult.ts'
import { readSession } from '../../src/session/read-session.ts'
import type { Session } from '../../src/session/session.ts'
import { startSession } from '../../src/session/start.ts'
import { tryCause } from '../../src/session/try-cause.ts'
import { undo } from '../../src/session/undo.ts'
import { whyNot } from '../../src/session/why-not.ts'
import { phone } from './phone.ts'

const start = startSession(phone, 'silent')
const facts = ({ answers }: Session) =>
  answers.map((given) =>
    'fact' in given ? `${given.fact}=${given.text}` : `${given.cause}=${given.outcome}`,
  )

test('a changed answer keeps its place, and later answers are kept', async () => {
  const before = answer(answer(start, 'status', 'failed'), 'remarks', 'is blocked')
  const after = answer(before, 'status', 'succeeded')
  expect(facts(after)).toEqual(['status=succeeded', 'remarks=is blocked'])
  expect((await consult(phone, after)).unused).toEqual(['remarks'])
  // They come back with the path.
  const back = await consult(phone, answer(after, 'status', 'failed'))
  expect(back.kind === 'conclusion' && back.cause).toBe('silent/blocked')
})

test('sessions are never changed in place', () => {
  const before = JSON.stringify(start)
  answer(tryCause(start, 'silent/off', 'fixed'), 'status', 'failed')
  expect(JSON.stringify(start)).toBe(before)
})

test('back takes the last answer that was asked of the person, outcomes too', () => {
  let session = answer(start, 'status', 'succeeded', 'given')
  session = answer(session, 'phone', 'unsure')
  session = tryCause(session, 'silent/off', 'not-fixed')
  const once = undo(session) ?? expect.fail('nothing to undo')
  expect(facts(once)).toEqual(['status=succeeded', 'phone=unsure'])
  const twice = undo(once) ?? expect.fail('nothing to undo')
  expect(facts(twice)).toEqual(['status=succeeded'])
  expect(undo(twice)).toBeUndefined()
})

test('back passes over answers that the path does not use', async () => {
  let session = answer(start, 'status', 'failed')
  session = answer(session, 'remarks', 'none')
  session = answer(session, 'status', 'succeeded')
  const view = await consult(phone, session)
  expect(facts(undo(session, view) ?? expect.fail('nothing to undo'))).toEqual(['remarks=none'])
})

test('another guide keeps what was learnt', () => {
  const session = changeGuide(answer(start, 'kind', 'regular'), 'late')
  expect([session.guide, facts(session)]).toEqual(['late', ['kind=regular']])
})

test('a session survives a file, and so does the session inside a view', async () => {
  const session = tryCause(
    answer(start, 'status', 'succeeded', 'ticket'),
    'silent/off',
    'cannot-check',
  )
  expect(readSession(JSON.stringify(session), phone)).toEqual({ session, dropped: [] })
  const view = await consult(phone, session)
  expect(readSession(JSON.stringify(view), phone).session).toEqual(session)
})

test('what other rules no longer know is left out and named, the rest is kept', () => {
  const old = {
    guide: 'silent',
    knowledge: 'older',
    answers: [
      { fact: 'status', text: 'delayed', from: 'person' },
      { fact: 'gone', text: 'x', from: 'person' },
      { fact: 'was-slow', text: 'yes', from: 'person' },
      { cause: 'silent/gone', outcome: 'fixed' },
      { cause: 'silent/off', outcome: 'perhaps' },
      { fact: 'phone', text: 'full', from: 'person' },
      { fact: '__proto__', text: 'x' },
      { cause: 'constructor/toString', outcome: 'fixed' },
      'nonsense',
    ],
  }
  expect(readSession(JSON.stringify(old), phone)).toEqual({
    session: {
      guide: 'silent',
      knowledge: 'made',
      answers: [{ fact: 'phone', text: 'full', from: 'person' }],
    },
    dropped: [
      '"delayed" is not an answer about "status" any more.',
      'The fact "gone" does not exist any more; its answer "x" was left out.',
      '"yes" is not an answer about "was-slow" any more.',
      'The cause "silent/gone" does not exist any more.',
      '"perhaps" is not an outcome of "silent/off".',
      'The fact "__proto__" does not exist any more; its answer "x" was left out.',
      'The cause "constructor/toString" does not exist any more.',
      'An answer that is neither about a fact nor about a cause was left out.',
    ],
  })
})

test.each([
  ['', 'This is not a session.'],
  ['{', 'This is not a session.'],
  ['[]', 'This is not a session.'],
  ['null', 'This is not a session.'],
  ['{"guide":"silent"}', 'This is not a session.'],
  [
    '{"guide":"silnt","answers":[]}',
    'The session\'s guide "silnt" does not exist here. Did you mean "silent"?',
  ],
  ['{"guide":"__proto__","answers":[]}', 'The session\'s guide "__proto__" does not exist here.'],
  [' '.repeat(4_000_001), 'This is too long to be a session.'],
])('a text that is no session says so: %.40s', (text, mistake) => {
  const read = readSession(text, phone)
  expect(read.session).toBeUndefined()
  expect(read.mistake?.slice(0, mistake.length)).toBe(mistake)
})

test('"why not" names the first answer that ruled a cause out', async () => {
  const session = answer(answer(start, 'status', 'failed'), 'remarks', 'is blocked')
  expect(await whyNot(phone, session, 'silent/full')).toBe('It was ruled out by: status? failed')
  expect(await whyNot(phone, session, 'silent/known-code')).toBe(
    'It was ruled out by: What do the Remarks say? "is blocked"',
  )
  expect(await whyNot(phone, session, 'silent/blocked')).toBe('It is the conclusion.')
  expect(await whyNot(phone, start, 'silent/full')).toBe('No answer has ruled it out.')
  expect(await whyNot(phone, start, 'full')).toBe('No cause is called "full".')
})
