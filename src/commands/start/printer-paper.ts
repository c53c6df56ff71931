/** `guides/which-paper.yaml` of the knowledge base to start from. */
export const printerPaper = `# yaml-language-server: $schema=../.schema/guide.schema.json
# A guide that only informs has an answer in place of steps.
title: Which paper fits
aliases:
  - can it print on A3
  - thick paper or labels
tags: [paper]
source: manual
answer: |
  The tray takes A4 and A5, up to 120 g a square metre.
  Put thicker sheets, labels and envelopes one by one into the slot above the tray. A3 does not fit.
`

/** Its scenarios. */
export const printerPaperScenarios = `# yaml-language-server: $schema=../.schema/scenarios.schema.json
- name: it answers at once
  expect: { answer: true }
`
