import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const files = {
  'rules/knowledge-base.yaml': 'name: A\nescalation: B\n',
  'rules/facts.yaml': 'light:\n  ask: Is it on?\n  yes-no: {}\n',
  'rules/guides/dark.yaml': 'title: Dark\nanswer: Wait.\n',
}

describe('unstuck schema', () => {
  it('writes four schemas and prints their paths', async () => {
    const folder = temporaryFolder(files)
    expect(await runCommand(['schema', 'rules'], folder)).toEqual({
      ending: { kind: 'done' },
      output: [
        'rules/.schema/knowledge-base.schema.json',
        'rules/.schema/facts.schema.json',
        'rules/.schema/guide.schema.json',
        'rules/.schema/scenarios.schema.json',
        '',
      ].join('\n'),
      talk: '',
    })
    const under = join(folder, 'rules/.schema')
    expect(readdirSync(under).sort()).toEqual([
      '.gitignore',
      'facts.schema.json',
      'guide.schema.json',
      'knowledge-base.schema.json',
      'scenarios.schema.json',
    ])
    expect(readFileSync(join(under, '.gitignore'), 'utf8')).toBe('*\n')
  })

  it('writes the same again', async () => {
    const folder = temporaryFolder(files)
    const read = () => readFileSync(join(folder, 'rules/.schema/guide.schema.json'), 'utf8')
    await runCommand(['schema'], folder)
    const first = read()
    await runCommand(['schema'], folder)
    expect(read()).toBe(first)
  })

  it('helps those whose knowledge base has a mistake, and tells them', async () => {
    const folder = temporaryFolder({
      ...files,
      'rules/guides/late.yaml': 'title: Late\nsteps:\n  a:\n    ask: lihgt\n',
    })
    const { ending, talk } = await runCommand(['schema', 'rules'], folder)
    expect([ending, talk]).toEqual([
      { kind: 'done' },
      'This knowledge base has 2 mistakes; names that they hide are missing here. See: unstuck check rules\n',
    ])
    const text = readFileSync(join(folder, 'rules/.schema/guide.schema.json'), 'utf8')
    expect(text.includes('"guide late"')).toBe(true)
  })

  it('refuses a folder that is no knowledge base', async () => {
    const { ending } = await runCommand(['schema', 'b'], temporaryFolder({ 'b/c': '' }))
    expect(ending).toEqual({
      kind: 'wrong use',
      message: '"b" holds no knowledge-base.yaml. Start a knowledge base with: unstuck init DIR',
    })
  })

  it('prints the paths as data with --json', async () => {
    const { output } = await runCommand(['schema', '--json'], temporaryFolder(files))
    expect(JSON.parse(output).written).toHaveLength(4)
  })
})
