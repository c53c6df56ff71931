import { expect, test } from 'vitest'
import { buildIndex } from '../../src/search/build-index.ts'
import { guideForTicket } from '../../src/search/guide-for-ticket.ts'
import { readTicket } from '../../src/search/read-ticket.ts'
import { readFolder } from './read-folder.ts'

const knowledge = readFolder('rules')
const index = buildIndex(knowledge)
const guidesFor = (ticket: string) => guideForTicket(index, ticket, readTicket(ticket, knowledge))

test('a code leads to the guide that treats it', () => {
  expect(
    guidesFor('Hi, since noon all we get back is {"result":1014,"errmsg":"…"}. Any idea?'),
  ).toEqual([
    {
      guide: 'error-1014',
      title: knowledge.guides.get('error-1014')?.title,
      because: 'It treats the code 1014.',
    },
  ])
})

test('facts lead to the guide whose first steps use them', () => {
  const [first] = guidesFor(
    'Status Succeeded, remarks "The user has successfully received the message", but his inbox is full.',
  )
  expect(first).toEqual({
    guide: 'sms-not-received',
    title: knowledge.guides.get('sms-not-received')?.title,
    because:
      'It starts from what the ticket says: "Succeeded", "The user has successfully received the message", "inbox is full".',
  })
})

test('without facts the words decide', () => {
  const [first] = guidesFor(
    'Accounting asks for a VAT invoice of last month, where do we download it?',
  )
  expect(first?.guide).toBe('invoices')
})

test('a ticket about something else fits no guide', () => {
  expect(
    guidesFor('Our kubernetes ingress returns 502 since the upgrade. The pods are healthy.'),
  ).toEqual([])
})

test.each(['', '   ', '> ok, thanks'])('%j fits no guide', (ticket) => {
  expect(guidesFor(ticket)).toEqual([])
})

test('where two guides fit, both are given', () => {
  const guides = guidesFor(
    'Can people reply to our message, until when, and where do I see the replies?',
  )
  expect(guides.map(({ guide }) => guide).sort()).toEqual(['reply-time-limit', 'view-replies'])
})

test('who measured a delay is led to the guide that asks for it', () => {
  const ticket =
    'Users in Vietnam do not get it in time. Sending Status Succeeded, Sending Time 07:45:20, Status Report Time 07:46:05.'
  expect(guidesFor(ticket)[0]?.guide).toBe('slow-delivery')
})
