import { expect, test } from 'vitest'
import { answer } from '../../src/session/answer.ts'
import { consult } from '../../src/session/consult.ts'
import type { Session } from '../../src/session/session.ts'
import { startSession } from '../../src/session/start.ts'
import { tryCause } from '../../src/session/try-cause.ts'
import type { View } from '../../src/session/view.ts'
import { phone } from './phone.ts'

function session(guide: string, answers: Record<string, string> = {}): Session {
  return Object.entries(answers).reduce(
    (so, [fact, text]) => answer(so, fact, text),
    startSession(phone, guide),
  )
}

const view = (guide: string, answers: Record<string, string> = {}) =>
  consult(phone, session(guide, answers))

/** Where a view stands, in a line. */
function short(shown: View): string {
  switch (shown.kind) {
    case 'question':
      return `asks ${shown.fact}${shown.choices.length ? ` of ${shown.choices.map(({ id }) => id).join(' ')}` : ''}`
    case 'check':
      return `checks ${shown.cause} ${shown.position}/${shown.of}`
    case 'conclusion':
      return `${shown.fixed ? 'fixed by' : 'cause'} ${shown.cause}: ${shown.text} ${shown.remedy}`
    case 'answer':
      return `answer: ${shown.text}`
    case 'undecided':
      return `undecided: ${shown.candidates.map(({ kind, cause }) => cause ?? kind).join(' ')}`
    case 'escalation':
      return `escalation: ${shown.reason} | ${shown.text} | ${shown.candidates.map(({ cause }) => cause).join(' ')}`
    default:
      return shown satisfies never
  }
}

test('a question carries everything that is needed to ask it', async () => {
  expect(await view('silent')).toEqual({
    kind: 'question',
    guide: 'silent',
    title: 'Guide silent',
    session: { guide: 'silent', answers: [], knowledge: 'made' },
    unused: [],
    tried: [],
    step: 'status',
    fact: 'status',
    ask: 'status?',
    where: 'Console > Records',
    type: 'choice',
    choices: [
      { id: 'succeeded', label: 'succeeded' },
      { id: 'failed', label: 'failed' },
    ],
    why: [],
    leads: [
      { answer: 'failed', label: 'failed', to: 'the question: What do the Remarks say?' },
      { answer: 'succeeded', label: 'succeeded', to: 'the question: phone?' },
    ],
  })
})

test('a conclusion carries cause, remedy, source and the answers behind it', async () => {
  const answers = { status: 'failed', remarks: '1015 the number is BLOCKED' }
  expect(await view('silent', answers)).toEqual({
    kind: 'conclusion',
    guide: 'silent',
    title: 'Guide silent',
    session: session('silent', answers),
    unused: [],
    tried: [],
    cause: 'silent/blocked',
    text: 'Cause blocked.',
    remedy: 'Mend blocked.',
    fixed: false,
    how: [
      {
        text: 'status? failed',
        fact: 'status',
        answer: 'failed',
        label: 'failed',
        step: 'status',
        guide: 'silent',
      },
      {
        text: 'What do the Remarks say? "1015 the number is BLOCKED"',
        fact: 'remarks',
        answer: 'blocked',
        label: '"1015 the number is BLOCKED"',
        step: 'remarks',
        guide: 'silent',
      },
    ],
    source: [{ title: 'The FAQ', url: 'https://example.com/faq' }],
  })
})

test('a code that another text holds is not asked for', async () => {
  expect(short(await view('silent', { status: 'failed', remarks: 'error 1008 timed out' }))).toBe(
    'cause silent/known-code: 1008: Handing over timed out. See Internal.Timeout.',
  )
})

test('several codes in a text are a choice, and the own answer wins', async () => {
  const answers = { status: 'failed', remarks: 'first 1004, later 1008' }
  expect(short(await view('silent', answers))).toBe('asks code of 1004 1008')
  expect(short(await view('silent', { ...answers, code: '1008' }))).toBe(
    'cause silent/known-code: 1008: Handing over timed out. See Internal.Timeout.',
  )
})

test('a name with two rows asks which of them', async () => {
  const answers = { status: 'failed', remarks: 'none', code: 'internal.timeout' }
  expect(short(await view('silent', answers))).toBe('asks code of 1008 60008')
})

test('rows that differ by another fact ask for that fact, of those only', async () => {
  expect(short(await view('carriers', { receipt: '115' }))).toBe('asks carrier of mobile telecom')
  expect(short(await view('carriers', { receipt: '115', carrier: 'telecom' }))).toBe(
    'cause carriers/row: A gateway error. Mend row.',
  )
  expect(short(await view('carriers', { receipt: '115', carrier: 'unsure' }))).toBe(
    'cause carriers/row: A keyword. / A gateway error. Mend row.',
  )
})

test('a code that is not in the table goes the other way', async () => {
  expect(short(await view('silent', { status: 'failed', remarks: 'x', code: '1005' }))).toBe(
    'escalation: These answers need a person who can look further. | Ask us. | ',
  )
})

test('a decision asks for its inputs in written order, as few as it needs, exact on the threshold', async () => {
  expect(short(await view('late'))).toBe('asks kind of regular marketing')
  expect(short(await view('late', { kind: 'marketing' }))).toBe('asks delay')
  expect(short(await view('late', { kind: 'marketing', delay: '5 min 1 s' }))).toBe(
    'cause late/review: Cause review. Mend review.',
  )
  expect(short(await view('late', { kind: 'marketing', delay: '5 min' }))).toBe(
    'answer: It was not late.',
  )
  expect(short(await view('late', { kind: 'unsure', delay: '9 s' }))).toBe(
    'answer: It was not late.',
  )
  expect(short(await view('late', { kind: 'unsure', delay: '1 min' }))).toBe(
    'undecided: late/review answer',
  )
})

test('what a decision was worked out from is told before it', async () => {
  const shown = await view('late', { kind: 'marketing', delay: '5 min 1 s' })
  expect(shown.kind === 'conclusion' && shown.how.map(({ text }) => text)).toEqual([
    'kind? marketing',
    'How late? 5 min 1 s',
    'was slow? yes',
  ])
})

test('unsure without a way of its own keeps every branch open and never takes "otherwise" alone', async () => {
  const shown = await view('silent', { status: 'unsure' })
  expect(short(shown)).toBe('asks remarks of blocked')
  expect(shown.kind === 'question' && shown.open).toBe(2)
  const both = await view('silent', {
    status: 'unsure',
    remarks: 'unsure',
    code: 'unsure',
    phone: 'full',
    kind: 'unsure',
  })
  expect(short(both)).toBe(
    'undecided: silent/full silent/blocked silent/known-code escalation parsing/odd',
  )
})

test('candidates say which answers would confirm them', async () => {
  const shown = await view('silent', { status: 'unsure', remarks: 'is blocked', phone: 'full' })
  expect(shown.kind === 'undecided' && shown.candidates).toEqual([
    {
      kind: 'cause',
      cause: 'silent/full',
      guide: 'silent',
      text: 'Cause full.',
      check: 'Count the messages.',
      remedy: 'Mend full.',
      confirm: [{ fact: 'status', answer: 'succeeded', ask: 'status?', label: 'succeeded' }],
      source: [{ title: 'The FAQ', url: 'https://example.com/faq' }],
    },
    {
      kind: 'cause',
      cause: 'silent/blocked',
      guide: 'silent',
      text: 'Cause blocked.',
      remedy: 'Mend blocked.',
      confirm: [{ fact: 'status', answer: 'failed', ask: 'status?', label: 'failed' }],
      source: [{ title: 'The FAQ', url: 'https://example.com/faq' }],
    },
  ])
})

test('a refused candidate leaves, and when none is left it is an escalation', async () => {
  let so = session('silent', { status: 'unsure', remarks: 'is blocked', phone: 'full' })
  so = tryCause(so, 'silent/full', 'not-fixed')
  expect(short(await consult(phone, so))).toBe('cause silent/blocked: Cause blocked. Mend blocked.')
  so = tryCause(so, 'silent/blocked', 'not-fixed')
  expect(short(await consult(phone, so))).toBe(
    'escalation: What the guide suggests was tried and did not help. | Ask us. | ',
  )
})

test('checks come by likelihood over effort; what could not be checked stays a candidate', async () => {
  let so = session('silent', { status: 'succeeded', phone: 'unsure' })
  expect(short(await consult(phone, so))).toBe('checks silent/off 1/2')
  so = tryCause(so, 'silent/off', 'cannot-check')
  expect(short(await consult(phone, so))).toBe('checks silent/full 2/2')
  expect(short(await consult(phone, tryCause(so, 'silent/full', 'fixed')))).toBe(
    'fixed by silent/full: Cause full. Mend full.',
  )
  expect(short(await consult(phone, tryCause(so, 'silent/full', 'not-fixed')))).toBe(
    'escalation: None of the checks put it right. | Ask us. | silent/off',
  )
})

test('"enough" takes whatever is not known as unsure', async () => {
  const shown = await consult(phone, session('silent', { status: 'succeeded' }), { enough: true })
  expect(short(shown)).toBe('undecided: silent/off silent/full escalation')
})

test('a conclusion says how to make sure of it, unless a check has just put it right', async () => {
  const concluded = await view('silent', { status: 'succeeded', phone: 'off' })
  expect(concluded.kind === 'conclusion' && concluded.check).toBe('Dial the number.')
  const tried = tryCause(
    session('silent', { status: 'succeeded', phone: 'unsure' }),
    'silent/off',
    'fixed',
  )
  const fixed = await consult(phone, tried)
  expect(fixed.kind === 'conclusion' && [fixed.fixed, fixed.check]).toEqual([true, undefined])
})

test('a jump keeps the facts and the first guide, and says where it is', async () => {
  const shown = await view('silent', { status: 'failed', remarks: 'code 1004', kind: 'regular' })
  expect(short(shown)).toBe('escalation: Cause odd. Nobody says why. | Ask us. | ')
  expect([shown.guide, shown.session.guide]).toEqual(['parsing', 'silent'])
})

test('a guide that informs answers at once', async () => {
  expect(short(await view('info', { status: 'failed' }))).toBe('answer: Within 72 hours.')
})

test('answers that the path does not use are named and kept', async () => {
  const shown = await view('silent', { status: 'succeeded', remarks: 'is blocked', phone: 'full' })
  expect([short(shown), shown.unused]).toEqual([
    'cause silent/full: Cause full. Mend full.',
    ['remarks'],
  ])
})

test('an answer that nothing recognises counts as not given', async () => {
  expect(short(await view('silent', { status: 'maybe' }))).toBe('asks status of succeeded failed')
})

test('the same session gives the same view, byte for byte', async () => {
  const answers = { status: 'unsure', remarks: 'unsure', code: 'unsure' }
  const views = await Promise.all([view('silent', answers), view('silent', answers)])
  expect(JSON.stringify(views[0])).toBe(JSON.stringify(views[1]))
})
