import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findingsIn } from './findings-in.ts'
import { runCommand } from './run-command.ts'
import { scenarioResults } from './scenario-results.ts'
import { temporaryFolder } from './temporary-folder.ts'

const today = new Date().toISOString().slice(0, 10)

async function printer(): Promise<string> {
  const folder = temporaryFolder()
  await runCommand(['init', 'printer'], folder)
  return folder
}

function unwritten(line: number): string {
  return `guides/loud.yaml:${line} unwritten-text: People read this text, which only says what is to be written here.`
}

describe('unstuck new guide', () => {
  it('makes a guide with its scenarios and says what comes next', async () => {
    const folder = await printer()
    const args = ['new', 'guide', 'loud', '--title', 'It is loud', '--rules', 'printer']
    expect(await runCommand(args, folder)).toEqual({
      ending: { kind: 'done' },
      output: 'printer/guides/loud.yaml\nprinter/guides/loud.test.yaml\n',
      talk: [
        '',
        'Next:',
        '  write what is wrong, how to see it and what to do in printer/guides/loud.yaml',
        '  unstuck check printer',
        '  unstuck test printer',
        '  unstuck --rules printer --guide loud',
        '',
      ].join('\n'),
    })
  })

  it.each([
    ['It is loud'],
    ['A title: with a colon, "quotes" and #1'],
    ['{braces}'],
    ['yes'],
    ['打印机很吵'],
    ['1015'],
    ['back\\slash'],
  ])('says what is to be written, and has scenarios that pass: %s', async (title) => {
    const folder = await printer()
    await runCommand(['new', 'guide', 'loud', '--title', title, '--rules', 'printer'], folder)
    const rules = join(folder, 'printer')
    expect(findingsIn(rules, today)).toEqual([unwritten(18)])
    const checked = await runCommand(['check', 'printer', '--strict'], folder)
    expect(checked.ending).toEqual({ kind: 'done' })
    expect((await scenarioResults(rules)).filter((line) => line.startsWith('loud'))).toEqual([
      'loud: passed: the first cause',
      'loud: passed: the second cause',
      'loud: passed: nothing helped',
    ])
    const shown = await runCommand(['show', 'loud', '--json', '--rules', 'printer'], folder)
    expect(JSON.parse(shown.output).title).toBe(title)
  })

  it('makes the title from the ID where none is given', async () => {
    const folder = await printer()
    await runCommand(['new', 'guide', 'no-toner-left', '--rules', 'printer'], folder)
    const text = readFileSync(join(folder, 'printer/guides/no-toner-left.yaml'), 'utf8')
    expect(text.split('\n')[1]).toBe('title: No toner left')
  })

  it('finds the knowledge base of the folder it is called in', async () => {
    const folder = await printer()
    const { output } = await runCommand(['new', 'guide', 'loud'], join(folder, 'printer'))
    expect(output).toBe('guides/loud.yaml\nguides/loud.test.yaml\n')
  })

  it('leaves the choice to the writer where there are several sources', async () => {
    const folder = await printer()
    const file = join(folder, 'printer/knowledge-base.yaml')
    writeFileSync(file, `${readFileSync(file, 'utf8')}  shop: { title: The shop }\n`)
    await runCommand(['new', 'guide', 'loud', '--rules', 'printer'], folder)
    expect(findingsIn(join(folder, 'printer'), today)).toEqual([
      'guides/loud.yaml:2 missing-source: The guide "Loud" names no source.',
      unwritten(19),
    ])
  })

  it('renews the schemas, so that an editor knows the new guide', async () => {
    const folder = await printer()
    await runCommand(['new', 'guide', 'loud', '--rules', 'printer'], folder)
    const text = readFileSync(join(folder, 'printer/.schema/guide.schema.json'), 'utf8')
    expect(text.includes('"guide loud"')).toBe(true)
  })

  it('makes no schemas for those who have none', async () => {
    const folder = temporaryFolder({ 'knowledge-base.yaml': 'name: A\nescalation: B\n' })
    await runCommand(['new', 'guide', 'loud'], folder)
    expect([existsSync(join(folder, 'guides')), existsSync(join(folder, '.schema'))]).toEqual([
      true,
      false,
    ])
  })

  it.each([
    [
      'Loud.yaml',
      '"Loud.yaml" cannot be the ID of a guide, expected small letters, digits and hyphens, such as "loud".',
    ],
    [
      '../../out',
      '"../../out" cannot be the ID of a guide, expected small letters, digits and hyphens, such as "out".',
    ],
    ['太吵', '"太吵" cannot be the ID of a guide, expected small letters, digits and hyphens.'],
    [
      'which-paper',
      'printer/guides/which-paper.yaml exists already, and is not overwritten. Take another ID.',
    ],
  ])('refuses the ID %s', async (id, message) => {
    const folder = await printer()
    const { ending, output } = await runCommand(['new', 'guide', id, '--rules', 'printer'], folder)
    expect([ending, output]).toEqual([{ kind: 'wrong use', message }, ''])
  })

  it('refuses the title of another guide', async () => {
    const folder = await printer()
    const args = ['new', 'guide', 'paper', '--title', 'which  PAPER fits', '--rules', 'printer']
    const { ending } = await runCommand(args, folder)
    expect(ending).toEqual({
      kind: 'wrong use',
      message:
        'The guide "which-paper" has the title "which PAPER fits" already. Say another with --title.',
    })
  })

  it('makes guides only', async () => {
    const { ending } = await runCommand(['new', 'fact', 'a'], await printer())
    expect(ending).toEqual({
      kind: 'wrong use',
      message: 'Unknown thing to start "fact", expected "guide".',
    })
  })

  it('writes nothing into the knowledge base that ships', async () => {
    const { ending } = await runCommand(['new', 'guide', 'a'], temporaryFolder())
    expect(ending).toEqual({
      kind: 'wrong use',
      message:
        'There is no knowledge base here: no knowledge-base.yaml in this folder, or in rules/ below it. Start one with: unstuck init DIR',
    })
  })
})
