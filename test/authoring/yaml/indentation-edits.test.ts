import { expect, test } from 'vitest'
import { parseYaml } from '../../../src/authoring/yaml/parse-yaml.ts'
import { applyEdits } from '../../../src/commands/checking/apply-edits.ts'

const right = `title: A parcel is late
steps:
  start:
    ask: status
    answers:
      lost: go try
      late: note wait
      unsure: escalate
  try:
    try: [depot]
    otherwise: escalate
causes:
  depot:
    cause: It lies at the depot.
    check: |
      1. Call the depot.
      2. Ask for the parcel.
    remedy: Fetch it.
    effort: low
  neighbour:
    cause: A neighbour has it.
notes:
  wait: Wait.
`

test.each([
  ['the first key of a step', '    ask: status'],
  ['a key below another', '    answers:\n'],
  ['two keys', '    ask: status\n    answers:\n'],
  ['the first answer', '      lost: go try'],
  ['an answer between others', '      late: note wait'],
  ['the last answer', '      unsure: escalate'],
  ['a step behind answers', '  try:\n'],
  ['what stands behind a list', '    otherwise: escalate'],
  ['a key behind a text of several lines', '    remedy: Fetch it.'],
  ['two keys behind such a text', '    remedy: Fetch it.\n    effort: low\n'],
  ['a cause behind another', '  neighbour:\n'],
])('%s keeps its level, whatever tab or wide space stands before it', (_, lines) => {
  const levels = lines.replace(/^( {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2))
  const wide = lines.replace(/^( {2})+/gm, (spaces) => '\u3000'.repeat(spaces.length / 2))
  const written = [lines.replace(/^ +/gm, '\t'), levels, wide]
  expect(written.map((one) => mended(right.replace(lines, one)))).toEqual([
    ['A tab is used for indentation here, expected spaces.', right],
    ['A tab is used for indentation here, expected spaces.', right],
    ['A no-break space is used here; it is not indentation.', right],
  ])
})

/** The messages of a text, and the text with the edits for them made. */
function mended(text: string): readonly (string | undefined)[] {
  const source = { path: 'guide.yaml', text }
  const { diagnostics } = parseYaml(source)
  const edits = diagnostics.flatMap((one) => one.edits ?? [])
  const [changed] = applyEdits([source], edits) ?? []
  return [...diagnostics.map(({ message }) => message), changed?.text]
}
