import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { allFactKeys } from '../../../src/authoring/documents/fact-type.ts'
import { readKnowledgeBase } from '../../../src/authoring/read-knowledge-base.ts'
import { schemasOf } from '../../../src/authoring/schema/schemas-of.ts'
import { readSources } from '../../../src/commands/knowledge/read-sources.ts'
import { openEditor } from './open-editor.ts'

const { sources } = readSources(fileURLToPath(new URL('../../../rules', import.meta.url)))
const editor = openEditor(sources)
const guide = 'guides/new.yaml'
const asks = (fact: string, answers: string) =>
  `title: New\nsteps:\n  start:\n    ask: ${fact}\n    answers:\n${answers}`

describe('an editor with the schemas of rules/', () => {
  it('finds no problem in any file', async () => {
    const problems: string[] = []
    for (const { path, text } of sources) {
      if (path.endsWith('.csv')) continue
      for (const problem of await editor.problems(path, text)) problems.push(`${path}:${problem}`)
    }
    expect(problems).toEqual([])
  }, 60_000)

  it.each([
    ['sending-status', ['succeeded', 'failed', 'not-listed', 'unsure', 'otherwise']],
    ['private-dns', ['yes', 'no', 'unsure', 'otherwise']],
    ['delivery-was-slow', ['yes', 'no', 'unsure', 'otherwise']],
    [
      'remarks',
      [
        ...['blocked', 'received', 'rate-limit', 'send-code', 'receipt-code', 'bad-format'],
        ...['empty', 'unsure', 'otherwise'],
      ],
    ],
    [
      'report-delay',
      [
        ...['over 10 s', '10 s or less', '10 s or more', 'under 10 s', '1 to 10 s'],
        ...['exactly 10 s', 'unsure', 'otherwise'],
      ],
    ],
  ])('offers exactly the answers of %s', async (fact, answers) => {
    expect(await editor.offers(guide, asks(fact, '      |\n'))).toEqual(answers)
  })

  it('offers only the answers that are not there yet', async () => {
    const text = asks('sending-status', '      failed: escalate\n      |\n')
    expect(await editor.offers(guide, text)).toEqual([
      'succeeded',
      'not-listed',
      'unsure',
      'otherwise',
    ])
  })

  it('offers the classes of a table, since its 2,000 codes are too many', async () => {
    const offered = await editor.offers(guide, asks('receipt-code', '      |\n'))
    expect(offered).toContain('keyword-filter')
    expect(offered).not.toContain('MK:0041')
    expect(offered.slice(-3)).toEqual(['listed', 'unsure', 'otherwise'])
  })

  it.each([
    ['the guides to lead to', asks('carrier', '      any-carrier: |\n'), 'guide slow-delivery'],
    ['the facts to ask for', 'title: New\nsteps:\n  a:\n    ask: |\n', 'report-delay'],
    ['the sources', 'title: New\nsource: [|]\n', 'faq-mainland'],
    ['the tags', 'title: New\ntags: [|]\n', 'billing'],
  ])('offers %s', async (_, text, expected) => {
    expect(await editor.offers(guide, text)).toContain(expected)
  })

  it.each([
    [
      'guides/new.test.yaml',
      '- name: A\n  given:\n    sending-status: |\n',
      ['succeeded', 'failed', 'not-listed', 'unsure'],
    ],
    [
      'guides/new.test.yaml',
      '- name: A\n  tried:\n    restart: |\n',
      ['fixed', 'not-fixed', 'cannot-check'],
    ],
    ['guides/new.yaml', 'title: A\ncauses:\n  a:\n    effort: |\n', ['low', 'medium', 'high']],
    [
      'facts.yaml',
      'code:\n  table: receipt-codes\n  by: |\n',
      ['code', 'carrier', 'class', 'meaning', 'fix', 'source'],
    ],
    ['facts.yaml', 'code:\n  read from: [|]\n', ['remarks']],
    ['knowledge-base.yaml', 'name: A\n|\n', ['about', 'escalation', 'sources']],
  ])('offers in %s at %j exactly %j', async (path, text, expected) => {
    expect(await editor.offers(path, text)).toEqual(expected)
  })

  it.each([
    [
      'an answer',
      asks('sending-status', '      faild: escalate\n'),
      ['6: Property faild is not allowed.'],
    ],
    [
      'a phrase',
      asks('report-delay', '      more than 10 s: escalate\n'),
      ['6: Property more than 10 s is not allowed.'],
    ],
    ['a key', 'title: New\nanswer: A\nalias: B\n', ['3: Property alias is not allowed.']],
    [
      'a target',
      asks('sending-status', '      failed: goto a\n'),
      [
        '6: Expected "go STEP", "cause CAUSE", "guide GUIDE", "note NOTE" or "escalate". If the guide is new, run "unstuck schema" again.',
      ],
    ],
    [
      'a guide',
      asks('sending-status', '      failed: guide slow-delivry\n'),
      [
        '6: Expected "go STEP", "cause CAUSE", "guide GUIDE", "note NOTE" or "escalate". If the guide is new, run "unstuck schema" again.',
      ],
    ],
    [
      'a word',
      'title: New\nanswer: A\ncauses:\n  a: { cause: B, remedy: C, effort: lo }\n',
      ['4: Value is not accepted. Valid values: "low", "medium", "high".'],
    ],
    [
      'a name',
      'title: New\nanswer: A\nnotes:\n  My_Note: B\n',
      ['4: Names are small letters, digits and hyphens.'],
    ],
  ])('underlines %s that is wrong', async (_, text, expected) => {
    expect(await editor.problems(guide, text)).toEqual(expected)
  })

  it.each([
    [guide, 'title: 1e3\naliases: [1015, true, 0010, ~]\nanswer: 12\n'],
    [
      'guides/new.test.yaml',
      '- name: 7\n  given: { sending-status: true, error-code: 1016 }\n  expect: { cause: 12 }\n',
    ],
    ['facts.yaml', 'a:\n  ask: 1\n  choices: { "off": off, 5: 5 }\n'],
  ])('takes numbers and true for the texts they are, in %s', async (path, text) => {
    expect(await editor.problems(path, text)).toEqual([])
  })
})

describe('the schemas', () => {
  it('never say oneOf', () => {
    expect(JSON.stringify([...schemasOf(readKnowledgeBase(sources))]).includes('"oneOf"')).toBe(
      false,
    )
  })

  it('can be made of nothing', async () => {
    const empty = openEditor([])
    expect(await empty.problems(guide, 'title: A\nsource: b\nsteps:\n  c:\n    ask: d\n')).toEqual(
      [],
    )
  })

  // The reader says which keys it takes when it meets another one: nothing to keep in step by hand.
  it.each([
    ['knowledge-base.yaml', 'zz: 1', []],
    [
      'knowledge-base.yaml',
      'name: A\nescalation: B\nsources:\n  a: { title: A, zz: 1 }',
      ['sources', '*'],
    ],
    [guide, 'zz: 1', []],
    [guide, 'title: A\nsteps:\n  a: { zz: 1 }', ['steps', '*']],
    [guide, 'title: A\ncauses:\n  a: { zz: 1 }', ['causes', '*']],
    ['facts.yaml', 'a:\n  choices:\n    b: { zz: 1 }', ['*', 'choices', '*']],
    ['facts.yaml', 'a:\n  number: { zz: 1 }', ['*', 'number']],
    ['facts.yaml', 'a:\n  text:\n    b: { zz: 1 }', ['*', 'text', '*']],
    ['guides/new.test.yaml', '- zz: 1', ['[]']],
    ['guides/new.test.yaml', '- { name: A, expect: { zz: 1 } }', ['[]', 'expect']],
  ])('take in %s at %j the keys that the reader takes', (path, text, way) => {
    const { diagnostics } = readKnowledgeBase([{ path, text }])
    const message = diagnostics.find(({ code }) => code === 'unknown-key')?.message ?? ''
    const keys = [...message.replace(/^.*expected /, '').matchAll(/"([^"]+)"/g)].map(
      ([, key]) => key ?? '',
    )
    expect(Object.keys(at(path, way).properties ?? {}).sort()).toEqual(keys.sort())
  })

  it('take the keys that a fact may have', () => {
    const keys = Object.keys(at('facts.yaml', ['*']).properties ?? {})
    expect(keys.sort()).toEqual([...allFactKeys].sort())
  })
})

interface Part {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Part>>
  readonly additionalProperties?: Part
  readonly items?: Part
  readonly definitions?: Readonly<Record<string, Part>>
}

/** The part of a file's schema at a way: keys, `*` for any name, `[]` for an item. */
function at(path: string, way: readonly string[]): Part {
  const kind = path.endsWith('.test.yaml') ? 'scenarios' : (path.split(/[./]/)[0] ?? '')
  const name = `${kind === 'guides' ? 'guide' : kind}.schema.json`
  const root: Part = JSON.parse(JSON.stringify(schemasOf(readKnowledgeBase(sources)).get(name)))
  return way.reduce<Part>((part, key) => {
    const next =
      key === '*' ? part.additionalProperties : key === '[]' ? part.items : part.properties?.[key]
    return (next?.$ref ? root.definitions?.[next.$ref.replace('#/definitions/', '')] : next) ?? {}
  }, root)
}
