import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/session/session.ts'
import type { View, ViewCandidate } from '../../src/session/view.ts'
import { showView } from '../../src/terminal/show-view.ts'

const session: Session = { guide: 'sms-not-received', answers: [], knowledge: 'hash' }
const common = {
  guide: 'sms-not-received',
  title: 'A user did not receive an SMS',
  session,
  unused: [],
  tried: [],
}
const reason = {
  text: 'What is the Sending Status of the message? Failed',
  fact: 'sending-status',
  answer: 'failed',
  label: 'Failed',
  step: 'status',
  guide: 'sms-not-received',
}
const source = [
  { title: 'SMS FAQ', url: 'https://example.com/a-rather-long-address/that/does/not/fit/anywhere' },
  { title: 'A book' },
]
const candidate: ViewCandidate = {
  kind: 'cause',
  guide: 'sms-not-received',
  cause: 'sms-not-received/inbox-full',
  text: 'The message store of the phone is full.',
  check: '1. Look at the number of **stored messages**.\n2. Compare it with the limit.',
  remedy: 'Delete messages that are no longer needed.',
  confirm: [
    {
      fact: 'sending-status',
      answer: 'succeeded',
      ask: 'What is the Sending Status?',
      label: 'Succeeded',
    },
    {
      fact: 'phone-state',
      answer: 'inbox-full',
      ask: 'What is the state of the phone?',
      label: 'The inbox is full',
    },
  ],
  source,
}
const views: readonly View[] = [
  {
    ...common,
    kind: 'question',
    step: 'status',
    fact: 'sending-status',
    say: 'Look at the console first.',
    ask: 'What is the Sending Status of the message?',
    where: '1. Open **Message Records**.\n2. Search for the number.',
    type: 'choice',
    choices: [
      { id: 'succeeded', label: 'Succeeded' },
      {
        id: 'a-very-long-id-of-more-than-a-column',
        label: 'The number is not in the records of the console',
      },
    ],
    why: [],
    leads: [],
  },
  {
    ...common,
    kind: 'check',
    step: 'phone-checks',
    cause: 'sms-not-received/inbox-full',
    text: candidate.text,
    check: candidate.check ?? '',
    remedy: candidate.remedy ?? '',
    outcomes: ['fixed', 'not-fixed', 'cannot-check'],
    position: 2,
    of: 7,
    why: [reason],
  },
  {
    ...common,
    kind: 'conclusion',
    cause: 'sms-not-received/unsubscribed',
    text: 'The user opted out.',
    remedy:
      '1. Open **General Management > Unsubscribed Users**.\n2. Apply to cancel the unsubscription.',
    fixed: false,
    how: [reason],
    source,
  },
  { ...common, kind: 'answer', text: 'At most **30** a minute.', how: [] },
  {
    ...common,
    kind: 'undecided',
    candidates: [candidate, { ...candidate, kind: 'answer', text: 'All is well.', confirm: [] }],
    escalation: 'Open a ticket.',
    how: [reason],
  },
  {
    ...common,
    kind: 'escalation',
    text: 'Open a ticket and send along:\n\n- the number\n- the time',
    reason: 'None of the checks put it right.',
    tried: [{ cause: 'sms-not-received/off', text: 'The phone is off.', outcome: 'not-fixed' }],
    candidates: [candidate],
    how: [reason],
  },
]

describe('a view as text', () => {
  for (const view of views) {
    it(`shows the kind ${view.kind} at 80 and at 50 columns`, async () => {
      const [wide, narrow] = [80, 50].map((columns) => showView(view, { columns, color: false }))
      const both = `${wide}${'-'.repeat(50)}\n${narrow}`
      await expect(both).toMatchFileSnapshot(`screens/view-${view.kind}.txt`)
      const lines = (narrow ?? '').split('\n')
      expect(lines.filter((line) => line.length > 49 && !line.includes('http'))).toEqual([])
    })
  }

  it('loses no word when it is coloured', () => {
    for (const view of views) {
      const plain = showView(view, { columns: 80, color: false })
      const colored = showView(view, { columns: 80, color: true })
      expect(colored).not.toBe(plain)
      expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(plain)
    }
  })

  it('writes out what could drive the terminal, whichever text holds it', () => {
    const bad = '\u001B[2Jx\u202Ey\u009Bz\u0007\r'
    for (const view of views) {
      const hostile = JSON.parse(JSON.stringify(view), (_key, value: unknown) =>
        typeof value === 'string' && value.includes(' ') ? value + bad : value,
      ) as View
      const shown = showView({ ...hostile, title: bad }, { columns: 80, color: false })
      expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
      expect(shown.startsWith('\\u{1b}[2Jx\\u{202e}y\\u{9b}z\\u{7}\\u{d}\n')).toBe(true)
    }
  })
})
