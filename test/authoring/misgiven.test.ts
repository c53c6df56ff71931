import { expect, test } from 'vitest'
import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'

const base = {
  'knowledge-base.yaml': 'name: Parcels\nescalation: Call us.\n',
  'facts.yaml': 'state:\n  ask: What is its state?\n  yes-no: {}\n',
}
const wrongTwice = `title: A parcel is late
steps:
  one:
    ask: stae
    answers: { yes: cause laet, no: go two }
  two:
    ask: stae
    answers: { yes: cause laet, no: RIGHT }
causes:
  late: { cause: It is late., remedy: Wait. }
`

test('a name that nothing uses is taken for misspelt where it is given', () => {
  expect(messagesOf({ ...base, 'guides/a.yaml': wrongTwice.replace('RIGHT', 'escalate') })).toEqual(
    [
      'facts.yaml: This fact is called "state", but "stae" is what is used in 2 places.',
      'guides/a.yaml: This cause is called "late", but "laet" is what is used in 2 places.',
    ],
  )
})

test('a name that is used elsewhere is right where it is given', () => {
  const other = wrongTwice.replaceAll('stae', 'state').replaceAll('laet', 'late')
  const files = {
    ...base,
    'guides/a.yaml': wrongTwice.replace('RIGHT', 'cause late'),
    'guides/b.yaml': other.replace('RIGHT', 'escalate').replace('A parcel', 'Another parcel'),
  }
  expect(messagesOf(files)).toEqual([
    'guides/a.yaml: Unknown fact "stae", expected "state".',
    'guides/a.yaml: Unknown cause "laet", expected "late".',
  ])
})

function messagesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
  return readKnowledgeBase(sources).diagnostics.map(
    ({ span, message }) => `${span.path}: ${message}`,
  )
}
