/** `guides/prints-slowly.yaml` of the knowledge base to start from. */
export const printerSlow = `# yaml-language-server: $schema=../.schema/guide.schema.json
title: The printer is slow
aliases:
  - printing takes ages
  - a page needs minutes
  - pauses between pages
tags: [printing]
source: manual
steps:
  slow:
    # "is-slow" is worked out: its two facts are asked for, and only as far as they matter.
    ask: is-slow
    answers:
      yes: cause fine-quality
      no: note normal

causes:
  fine-quality:
    cause: The printer is set to its finest quality.
    remedy: |
      1. Open the settings in the print window.
      2. Choose **Normal** in place of **Fine**.

# A note is a text that a guide can end with: nothing is wrong, but there is something to say.
notes:
  normal: |
    That is usual for such a page. The first page takes longest, because the printer has to warm up.
`

/** Its scenarios. */
export const printerSlowScenarios = `# yaml-language-server: $schema=../.schema/scenarios.schema.json
# Test both sides of a limit, and the limit itself.
- name: text over the limit
  given: { many-pictures: no, time-per-page: 31 s }
  expect: { cause: fine-quality }
- name: text on the limit
  given: { many-pictures: no, time-per-page: 30 s }
  expect: { note: normal }
- name: pictures over the limit
  given: { many-pictures: yes, time-per-page: "1:31" }
  expect: { cause: fine-quality }
- name: pictures on the limit
  given: { many-pictures: yes, time-per-page: "10:00:00 to 10:01:30" }
  expect: { note: normal }
`
