import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseYaml } from '../../../src/authoring/yaml/parse-yaml.ts'
import { readSimple } from '../../../src/authoring/yaml/simple/read-simple.ts'
import { randomFrom } from '../../random.ts'
import { filesOf, fixtures } from '../fixture.ts'
import { changedText } from './changed-text.ts'

const rounds = process.env.UNSTUCK_LONG === undefined ? 8000 : 400_000
const rules = join(import.meta.dirname, '../../../rules')
const simpleTexts: readonly string[] = [
  'name: value # a comment\nother: "with \\"escapes\\"\\n" \nthird: it goes\n  on below\n',
  'folded: >\n  one\n  two\nkept: |-\n  one\n\n    two\n\nlist:\n- one\n- name: two\n  more: 3\n- [a, {b: "c"}]\n',
  'a: 1 # why\nb:   # and how\n  # in line\n  c: (d)\n\n\n\ne: []\nf: {}\n"1001": x',
  "texts:\n  - 'single'\n  - can't\n  - 文字：冒号\n  - http://example.com/a#b\n",
]
/** Close to simple: only the library may say what they are. */
const otherTexts: readonly string[] = [
  'a: b # why\n  goes on\n',
  'a:\n  b: 1\n  # about what?\nc: 2\n',
  'a:\n  - b\n    # about what?\n  - c\n',
  'a: 1\n# the end\n',
  'a: |\n  text\n  \nb: 1\n',
  'a: |\n    text\n  less\n',
  'a: b: c\n',
  'a: b\na: c\n',
  'a: [b, c: d]\n',
  'a: {b}\n',
  'a: {b:c}\n',
  'a: {b: c, b: d}\n',
  'a:\nb: 1\n',
  'a: "b\n  c"\n',
  'a: b"\n',
  'a: "\\x41"\n',
  "a: 'it''s'\n",
  'a: b #c\n',
  'a: >= 5-\n',
  'a: -b\n',
  'a: &b c\n',
  '\u00a0a: b\n',
  'a: b\r\n',
  '- a\nb: c\n',
  'a: b\n c: d\n',
  '--- a\n',
  '',
]

test('what is read without the library is what the library reads', () => {
  const random = randomFrom(1)
  const texts = [
    ...simpleTexts,
    ...otherTexts,
    ...filesOf(rules).values(),
    ...filesOf(join(fixtures, 'whole-format')).values(),
  ]
  let read = 0
  for (let round = 0; round < rounds; round++) {
    const text = round < texts.length ? (texts[round] ?? '') : changedText(texts, random)
    const simple = readSimple(text, 'guides/a.yaml')
    if (simple === undefined) continue
    read += 1
    const whole = parseYaml({ path: 'guides/a.yaml', text }, () => undefined)
    // Compared as text first: the whole comparison costs more than reading.
    const expected = {
      document: { path: 'guides/a.yaml', complete: true, root: simple },
      diagnostics: [],
      doubtful: [],
    }
    if (JSON.stringify(whole) !== JSON.stringify(expected)) {
      expect({ text, ...whole }).toEqual({ text, ...expected })
      throw new Error(`The order of keys differs for ${JSON.stringify(text)}.`)
    }
  }
  expect(read / rounds).toBeGreaterThan(0.1)
}, 600_000)

test.each(simpleTexts)('simple YAML is read without the library: %j', (text) => {
  expect(readSimple(text, 'a')).toBeDefined()
})

test.each(otherTexts)('what is not simple is left to the library: %j', (text) => {
  expect(readSimple(text, 'a')).toBeUndefined()
})

test('nearly every file of the knowledge base that ships is simple', () => {
  const files = [...filesOf(rules)].filter(([path]) => !path.endsWith('.csv'))
  const others = files.filter(([path, text]) => readSimple(text, path) === undefined)
  expect(others.length / files.length).toBeLessThan(0.1)
})
