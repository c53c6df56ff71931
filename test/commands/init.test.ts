import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findingsIn } from './findings-in.ts'
import { runCommand } from './run-command.ts'
import { scenarioResults } from './scenario-results.ts'
import { temporaryFolder } from './temporary-folder.ts'

const today = new Date().toISOString().slice(0, 10)

describe('unstuck init', () => {
  it('makes a knowledge base, prints its files and says what comes next', async () => {
    const folder = temporaryFolder()
    const run = await runCommand(['init', 'office/printer'], folder)
    expect(run.ending).toEqual({ kind: 'done' })
    expect(run.output).toBe(
      [
        'office/printer/knowledge-base.yaml',
        'office/printer/facts.yaml',
        'office/printer/tables/error-codes.csv',
        'office/printer/guides/nothing-comes-out.yaml',
        'office/printer/guides/nothing-comes-out.test.yaml',
        'office/printer/guides/prints-slowly.yaml',
        'office/printer/guides/prints-slowly.test.yaml',
        'office/printer/guides/which-paper.yaml',
        'office/printer/guides/which-paper.test.yaml',
        'office/printer/.schema/knowledge-base.schema.json',
        'office/printer/.schema/facts.schema.json',
        'office/printer/.schema/guide.schema.json',
        'office/printer/.schema/scenarios.schema.json',
        '',
      ].join('\n'),
    )
    expect(run.talk).toBe(
      [
        '',
        'Next:',
        '  unstuck check office/printer                        shows mistakes',
        '  unstuck test office/printer                         plays the scenarios',
        '  unstuck --rules office/printer "it does not print"  a consultation with it',
        '  unstuck new guide ID --rules office/printer         starts a guide of your own',
        '',
      ].join('\n'),
    )
  })

  it('suggests words that lead to its guide', async () => {
    const folder = temporaryFolder()
    const { talk } = await runCommand(['init', 'printer'], folder)
    const words = /--rules printer "(.*)"/.exec(talk)?.[1] ?? ''
    const found = await runCommand(['search', words, '--rules', 'printer', '--json'], folder)
    const { band, results } = JSON.parse(found.output)
    expect([band, results[0].guide]).toEqual(['match', 'nothing-comes-out'])
  })

  it('makes one in which nothing is found, not even by the lint rules', async () => {
    const folder = temporaryFolder()
    await runCommand(['init', '.'], folder)
    expect(findingsIn(folder, today)).toEqual([])
  })

  it('makes scenarios that pass, for every guide', async () => {
    const folder = temporaryFolder()
    await runCommand(['init', '.'], folder)
    const results = await scenarioResults(folder)
    expect(results.filter((line) => !line.includes(': passed: '))).toEqual([])
    expect([...new Set(results.map((line) => line.split(':')[0]))]).toEqual([
      'nothing-comes-out',
      'prints-slowly',
      'which-paper',
    ])
  })

  it('says of its source that it was read today', async () => {
    const folder = temporaryFolder()
    await runCommand(['init', '.'], folder)
    const text = readFileSync(join(folder, 'knowledge-base.yaml'), 'utf8')
    expect(/read: (.*) \}/.exec(text)?.[1]).toBe(today)
  })

  it('leaves a folder alone that is not empty', async () => {
    const folder = temporaryFolder({ 'mine/notes.txt': 'mine' })
    expect(await runCommand(['init', 'mine'], folder)).toEqual({
      ending: {
        kind: 'wrong use',
        message:
          '"mine" is not empty, and nothing in it is overwritten. Name a folder that is new or empty.',
      },
      output: '',
      talk: '',
    })
    expect(readdirSync(join(folder, 'mine'))).toEqual(['notes.txt'])
  })

  it('says why a folder cannot be made', async () => {
    const folder = temporaryFolder({ file: 'text' })
    const { ending } = await runCommand(['init', 'file/below'], folder)
    expect(ending).toEqual({
      kind: 'wrong use',
      message: '"file/below" cannot be made: a part of its path is a file, not a folder.',
    })
  })

  it('prints the files as data with --json', async () => {
    const folder = temporaryFolder()
    const { output } = await runCommand(['init', 'a', '--json'], folder)
    expect(JSON.parse(output).written[0]).toBe('a/knowledge-base.yaml')
  })
})
