import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'

const files: Readonly<Record<string, string>> = {
  'knowledge-base.yaml': `
name: Text messages
about: Why a text message did not arrive.
escalation: Open a ticket with the number, the time and the error code.
sources:
  faq: { title: "SMS FAQ", url: "https://example.com/faq", read: 2026-11-22 }
`,
  'facts.yaml': `
sending-status:
  ask: What is the Sending Status of the message?
  where: SMS console > Business Statistics > Global SMS > Message Records
  choices:
    succeeded: Succeeded
    failed: { label: Failed, matches: [failed to send] }
    not-listed: The number is not in the records
remarks:
  ask: What do the Remarks of that record say?
  where: The same row of Message Records.
  text:
    blocked: { code: "1015", example: 1015 The mobile number is blocked }
    send-code: { any code: send-codes, example: "1016" }
error-code:
  ask: Which error code is shown?
  table: send-codes
  keys: [code, name]
  read from: [remarks]
delay:
  ask: How long after the Sending Time did the Status Report arrive?
  duration: {}
stored-messages:
  ask: How many messages does the phone hold?
  number: { unit: messages, from: 0, whole: true }
phone-state:
  ask: What is the state of the phone?
  where: Ask the user.
  choices:
    off: It is off
    inbox-full: The inbox is full
    reception: Reception is poor
`,
  'tables/send-codes.csv': `code,name,meaning,fix
1008,InternalError.Timeout,The request timed out,Send it again.
1015,FailedOperation.PhoneNumberInBlacklist,The number is blocked,Ask the user to opt in.
1016,InvalidParameterValue.IncorrectPhoneNumber,The number is wrong,Correct the number.
60008,InternalError.Timeout,The gateway timed out,Wait a minute and send it again.
`,
  'guides/sms-not-received.yaml': `
title: A user did not receive an SMS
aliases: [SMS not delivered]
tags: [delivery]
source: faq
steps:
  status:
    ask: sending-status
    answers:
      failed: go remarks-of-failure
      succeeded: go phone
      not-listed: guide number-not-listed
  remarks-of-failure:
    ask: remarks
    answers:
      blocked: cause unsubscribed
      send-code: go by-code
      otherwise: escalate
  by-code:
    ask: error-code
    answers:
      listed: cause known-code
      otherwise: escalate
  phone:
    say: The carrier reports delivery, so look at the phone.
    ask: phone-state
    answers:
      inbox-full: go count
      unsure: go phone-checks
      otherwise: go phone-checks
  count:
    ask: stored-messages
    answers:
      over 100: cause inbox-full
      otherwise: go phone-checks
  phone-checks:
    try: [phone-off, inbox-full, reception]
    otherwise: escalate
causes:
  unsubscribed:
    cause: The user opted out, so the platform keeps the number on its blocklist.
    remedy: |
      1. Open **General Management > Unsubscribed Users** in the SMS console.
      2. Apply to cancel the unsubscription. It takes effect once approved.
    source: faq
  known-code:
    cause: "{error-code}: {error-code.meaning}"
    remedy: "{error-code.fix}"
  phone-off:
    cause: The phone is off.
    check: Ask the user to look at the phone.
    remedy: Switch it on, then send again.
  inbox-full:
    cause: The phone's message store is full.
    check: Ask the user to look at the number of stored messages.
    remedy: Delete messages that are no longer needed, then send again.
  reception:
    cause: Reception is poor.
    check: Ask the user how many bars the phone shows.
    remedy: Move to a place with better reception.
`,
  'guides/slow-delivery.yaml': `
title: Messages arrive late
tags: [delivery]
source: faq
steps:
  delay:
    ask: delay
    answers:
      over 5 min: cause slow-carrier
      otherwise: note in-time
causes:
  slow-carrier:
    cause: The carrier is slow.
    remedy: Wait, or ask the carrier.
notes:
  in-time: A delay of up to five minutes is normal.
`,
  'guides/number-not-listed.yaml': `
title: A number is not in the records
tags: [console]
source: faq
unanswered: The FAQ asks this but gives no answer.
`,
  'guides/limits.yaml': `
title: How many messages may be sent
tags: [limits]
source: faq
answer: |
  At most **30** a minute to one number.
`,
}

/** A small knowledge base that has every kind of question and every kind of end. */
export function smallKnowledge(more: Readonly<Record<string, string>> = {}): KnowledgeBase {
  const sources = Object.entries({ ...files, ...more }).map(([path, text]) => ({ path, text }))
  const { knowledge, diagnostics } = readKnowledgeBase(sources)
  if (knowledge === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 2))
  return knowledge
}
