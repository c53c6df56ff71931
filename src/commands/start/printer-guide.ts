/** `guides/nothing-comes-out.yaml` of the knowledge base to start from. */
export const printerGuide = `# yaml-language-server: $schema=../.schema/guide.schema.json
# A guide is one trouble, from what people see to what they can do. The file's name is its ID.
title: Nothing comes out of the printer
# Other ways people put it. The search finds the guide by them.
aliases:
  - it does not print
  - my document never arrives at the printer
  - print job is stuck
tags: [printing]
source: manual
# The first step is the start. A step asks for a fact of facts.yaml, or tries causes.
# Every answer leads on: "go STEP", "cause CAUSE", "guide GUIDE", "note NOTE" or "escalate".
steps:
  light:
    say: The light tells most, so look at it first.
    ask: printer-light
    answers:
      "off": cause no-power
      blinking: go code
      steady: go computer
      # Without "unsure", somebody who does not know keeps all ways open.
      unsure: go computer

  code:
    ask: error-code
    answers:
      PR-302: go paper
      # Any other code of the table.
      listed: cause known-code
      # Anything else that is typed.
      otherwise: escalate

  # Checks one after another, the best ones first: that is what likelihood and effort are for.
  paper:
    try: [paper-in-the-back, paper-in-the-tray]
    otherwise: escalate

  computer:
    try: [other-printer, old-job]
    otherwise: escalate

causes:
  no-power:
    cause: The printer has no power.
    remedy: |
      1. Push the cable in at the back of the printer.
      2. Press the power button for two seconds.

  # {error-code.fix} shows the column "fix" of the row. In YAML such a text needs quotes.
  known-code:
    cause: "The printer says {error-code}: {error-code.meaning}"
    remedy: "{error-code.fix}"

  paper-in-the-back:
    cause: Paper is stuck behind the cover at the back.
    check: Open the cover at the back. Do you see paper?
    remedy: Pull the paper out slowly with both hands. Close the cover.
    likelihood: usual
    effort: low

  paper-in-the-tray:
    cause: A sheet is folded below the tray.
    check: Take the tray out. Is there a sheet below it?
    remedy: Take the sheet out. Push the tray in until it clicks.
    likelihood: occasional
    effort: low

  other-printer:
    cause: The document was sent to another printer.
    check: Look at the name of the printer in the print window. Is it another one?
    remedy: Choose the printer by the name on its sticker, and print again.
    likelihood: common
    effort: low

  old-job:
    cause: An old document waits in front of yours.
    check: Open the list of waiting documents. Does one show an error?
    remedy: Delete that document. Yours follows by itself.
    likelihood: common
    effort: medium
`

/** Its scenarios. */
export const printerGuideScenarios = `# yaml-language-server: $schema=../.schema/scenarios.schema.json
# Scenarios are tests: "unstuck test" plays each of them.
- name: nothing is known yet
  expect: { asks: printer-light }
- name: the light is off
  given: { printer-light: "off" }
  expect: { cause: no-power }
- name: in a person's own words
  given: { printer-light: it is flashing, error-code: pr-301 }
  expect: { cause: known-code }
- name: paper in the back
  given: { printer-light: blinking, error-code: PR-302 }
  tried: { paper-in-the-back: fixed }
  expect: { fixed by: paper-in-the-back }
- name: paper in the tray
  given: { printer-light: blinking, error-code: PR-302 }
  # A check that is not listed here did not help.
  tried: { paper-in-the-tray: fixed }
  expect: { fixed by: paper-in-the-tray }
- name: the paper is not found
  given: { printer-light: blinking, error-code: PR-302 }
  expect: { escalation: true }
- name: a code that nobody knows
  given: { printer-light: blinking, error-code: XY-1 }
  expect: { escalation: true }
- name: the wrong printer
  given: { printer-light: steady }
  tried: { other-printer: fixed }
  expect: { fixed by: other-printer }
- name: nobody saw the light
  given: { printer-light: unsure }
  tried: { old-job: fixed }
  expect: { fixed by: old-job }
- name: nothing helped
  given: { printer-light: steady }
  expect: { escalation: service desk }
`
