import { expect, test } from 'vitest'
import type { Expectation, Outcome, Scenario } from '../../src/knowledge/scenario.ts'
import { runScenario } from '../../src/session/run-scenario.ts'
import { phone } from './phone.ts'

const span = { path: 'made.test.yaml', start: 0, end: 0 }

interface Written {
  readonly guide?: string
  readonly given?: Record<string, string>
  readonly tried?: Record<string, Outcome>
  readonly ticket?: string
  readonly expect: Expectation
}

function run({ guide = 'silent', given = {}, tried = {}, ticket, expect }: Written) {
  const scenario: Scenario = {
    name: 'made',
    guide,
    span,
    given: new Map(Object.entries(given)),
    tried: new Map(Object.entries(tried)),
    ...(ticket === undefined ? {} : { ticket }),
    expect,
    expectSpan: span,
  }
  return runScenario(phone, scenario, { readTicket: () => new Map([['status', 'failed']]) })
}

const full = { status: 'succeeded', phone: 'full' }
const checks = { status: 'succeeded', phone: 'unsure' }

test.each<readonly [string, Written]>([
  ['a cause', { given: full, expect: { cause: 'full' } }],
  ['a cause by its full name', { given: full, expect: { cause: 'silent/full' } }],
  [
    'a check that put it right',
    { given: checks, tried: { full: 'fixed' }, expect: { fixedBy: 'full' } },
  ],
  ['checks that are not listed', { given: checks, expect: { escalation: 'none of the checks' } }],
  [
    'a refused conclusion',
    { given: full, tried: { full: 'not-fixed' }, expect: { escalation: 'true' } },
  ],
  ['a question', { expect: { asks: 'status', asked: ['status'] } }],
  ['what had to be asked', { given: full, expect: { asked: ['status', 'phone'] } }],
  [
    'nothing asked that a ticket says',
    {
      ticket: 'x',
      given: { remarks: 'is blocked' },
      expect: { cause: 'blocked', asked: ['remarks'] },
    },
  ],
  ['a plain answer', { guide: 'info', expect: { answer: 'info' } }],
  ['a plain answer of whatever guide', { guide: 'info', expect: { answer: 'true' } }],
  [
    'a note',
    { guide: 'late', given: { kind: 'marketing', delay: '5 min' }, expect: { note: 'fine' } },
  ],
  [
    'undecided',
    {
      given: { status: 'unsure', remarks: 'is blocked', phone: 'full' },
      expect: { undecided: ['blocked', 'full'] },
    },
  ],
  [
    'a guide jumped to',
    { given: { status: 'failed', remarks: '1004' }, expect: { guide: 'parsing', asks: 'kind' } },
  ],
  [
    'a cause without a remedy',
    {
      guide: 'parsing',
      given: { kind: 'regular' },
      expect: { cause: 'odd', escalation: 'nobody says why' },
    },
  ],
])('%s as expected passes', async (_name, written) => {
  expect((await run(written)).difference).toBeUndefined()
})

test.each<readonly [Written, string]>([
  [{ given: full, expect: { cause: 'off' } }, 'expected the cause off, got the cause silent/full'],
  [
    { given: checks, expect: { fixedBy: 'full' } },
    'expected to be fixed by full, got an escalation: None of the checks put it right.',
  ],
  [{ expect: { answer: 'true' } }, 'expected an answer, got the question status (silent/status)'],
  [{ given: full, expect: { note: 'fine' } }, 'expected the note fine, got the cause silent/full'],
  [
    { given: checks, expect: { escalation: 'call us' } },
    'expected an escalation that says "call us", got an escalation: None of the checks put it right.',
  ],
  [
    {
      given: { status: 'unsure', remarks: 'is blocked', phone: 'full' },
      expect: { undecided: ['full'] },
    },
    'expected undecided between full, got undecided between silent/full, silent/blocked',
  ],
  [
    { given: { status: 'failed' }, expect: { asks: 'phone' } },
    'expected to be asked phone, got the question remarks (silent/remarks)',
  ],
  [{ given: full, expect: { asked: [] } }, 'expected to be asked nothing, was asked status, phone'],
  [{ given: full, expect: { guide: 'late' } }, 'expected to be in the guide late, is in silent'],
])('a difference is told in a sentence (%#)', async (written, difference) => {
  const result = await run(written)
  expect([result.passed, result.difference]).toEqual([false, difference])
})

test('the path, the branches and the causes that were walked are told', async () => {
  const { path, walked, causes } = await run({
    given: checks,
    tried: { full: 'fixed' },
    expect: {},
  })
  expect(path).toEqual([
    'silent/status: status is succeeded',
    'silent/phone: phone is not known',
    'tried silent/full: fixed',
    'tried silent/off: not-fixed',
  ])
  expect(walked).toEqual([
    { guide: 'silent', step: 'status', written: 'succeeded' },
    { guide: 'silent', step: 'phone', written: 'unsure' },
  ])
  expect(causes).toEqual(['silent/full', 'silent/off'])
})
