import { expect, test } from 'vitest'
import { answer } from '../../src/session/answer.ts'
import { consult } from '../../src/session/consult.ts'
import { noteOf } from '../../src/session/note.ts'
import { startSession } from '../../src/session/start.ts'
import { tryCause } from '../../src/session/try-cause.ts'
import { phone } from './phone.ts'

test('a note tells symptom, findings, cause, remedy, what was tried, source and how to go on', async () => {
  let session = answer(startSession(phone, 'silent'), 'status', 'succeeded', 'ticket')
  session = answer(session, 'phone', 'unsure')
  session = tryCause(session, 'silent/off', 'not-fixed')
  session = tryCause(session, 'silent/full', 'fixed')
  const note = noteOf(phone, await consult(phone, session))
  expect(note).toBe(`## Guide silent

### What was found

- status? succeeded
- phone? not known

### Cause

Cause full.

### What to do

Mend full.

### Tried

- Cause off. (it did not help)
- Cause full. (it helped)

### Source

- [The FAQ](https://example.com/faq)

### Go on from here

Save as session.json, then: \`unstuck --session session.json\`

\`\`\`json
${JSON.stringify(session)}
\`\`\`
`)
})

test('a note of an escalation tells what could not be checked, and whom to ask', async () => {
  let session = answer(startSession(phone, 'silent'), 'status', 'succeeded')
  session = answer(session, 'phone', 'unsure')
  session = tryCause(session, 'silent/off', 'cannot-check')
  session = tryCause(session, 'silent/full', 'not-fixed')
  const note = noteOf(phone, await consult(phone, session))
  expect(note.slice(note.indexOf('### Outcome'), note.indexOf('### Tried'))).toBe(`### Outcome

None of the checks put it right.

### Not checked yet

- Cause off.

### Whom to ask

Ask us.

`)
})

test('phone numbers and keys in a note are masked unless asked for', async () => {
  const remarks = 'to +8613812345678 with AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA'
  let session = answer(startSession(phone, 'silent'), 'status', 'failed')
  session = answer(session, 'remarks', remarks)
  const hash = 'c0ffee'.repeat(10)
  const view = await consult(phone, { ...session, knowledge: hash })
  const note = noteOf(phone, view)
  expect(note).not.toMatch(/13812345678|z8krbsJ5yKBZQpn74/)
  // What only looks like a key stays, since a colleague resumes with it.
  expect(note).toContain(hash)
  expect(noteOf(phone, view, { unmasked: true })).toContain(remarks)
})
