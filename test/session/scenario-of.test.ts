import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { answer } from '../../src/session/answer.ts'
import { consult } from '../../src/session/consult.ts'
import { scenarioOf } from '../../src/session/scenario-of.ts'
import type { Session } from '../../src/session/session.ts'
import { startSession } from '../../src/session/start.ts'
import { tryCause } from '../../src/session/try-cause.ts'
import { phone } from './phone.ts'

const start = (guide: string, answers: Record<string, string>): Session =>
  Object.entries(answers).reduce(
    (session, [fact, text]) => answer(session, fact, text),
    startSession(phone, guide),
  )

const scenario = async (session: Session) => scenarioOf(await consult(phone, session))

test('a finished consultation is a scenario ready to paste', async () => {
  const session = start('silent', { status: 'failed', remarks: '1015: number\n"is blocked" # now' })
  expect(await scenario(session)).toBe(`- name: Cause blocked.
  given:
    status: failed
    remarks: "1015: number\\n\\"is blocked\\" # now"
  expect:
    cause: silent/blocked
`)
})

test.each([
  [start('silent', {}), { asks: 'status' }],
  [start('silent', { status: 'succeeded', phone: 'unsure' }), { guide: 'silent' }],
  [start('silent', { status: 'succeeded', phone: 'full' }), { cause: 'silent/full' }],
  [
    tryCause(start('silent', { status: 'succeeded', phone: 'unsure' }), 'silent/off', 'fixed'),
    { 'fixed by': 'silent/off' },
  ],
  [start('info', {}), { answer: 'info' }],
  [start('late', { kind: 'marketing', delay: '1 s' }), { note: 'fine', guide: 'late' }],
  [
    start('silent', { status: 'unsure', remarks: 'is blocked', phone: 'full' }),
    { undecided: ['silent/full', 'silent/blocked'] },
  ],
  [start('parsing', { kind: 'regular' }), { escalation: 'true', guide: 'parsing' }],
])('every kind of ending has its expectation (%#)', async (session, expected) => {
  const [read] = parse(await scenario(session), { schema: 'failsafe' })
  expect(read.expect).toEqual(expected)
  const given = session.answers.flatMap((one) => ('fact' in one ? [[one.fact, one.text]] : []))
  expect(Object.entries(read.given ?? {})).toEqual(given)
})
