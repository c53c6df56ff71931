import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../commands/temporary-folder.ts'
import { coffee, runUnstuck } from './run-unstuck.ts'

const information = 'title: T\nsource: manual\nanswer: A\n'
const files: Readonly<Record<string, string | Buffer>> = {
  'guides/alias-bomb.yaml':
    'title: Bomb\nsource: manual\nanswer: A\naliases: [&a lol, *a, *a]\ntags: [*a, *a]\n',
  'guides/bom-and-crlf.yaml': '\uFEFFtitle: Windows\r\nsource: manual\r\nanswer: It works.\r\n',
  'guides/deep-brackets.yaml': `title: ${'['.repeat(100_000)}\n`,
  'guides/deep-braces.yaml': `title: ${'{a: '.repeat(100_000)}\n`,
  'guides/latin-1.yaml': Buffer.from('title: caf\u00e9\nanswer: A\n', 'latin1'),
  'guides/nul.yaml': 'title: a\0b\nsource: manual\nanswer: A\n',
  'guides/scalar.yaml': `title: "${'x'.repeat(10_000_000)}"\nsource: manual\nanswer: A\n`,
  'guides/twin-one.yaml': information,
  'guides/twin-two.yaml': information,
  'tables/no-header.csv': '1,2\n3,4\n',
}

describe('a folder full of bad input', () => {
  it('gets one message for each mistake, all in one run, and nothing is lost', async () => {
    const folder = temporaryFolder()
    cpSync(coffee, folder, { recursive: true })
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    symlinkSync('nowhere', join(folder, 'guides', 'broken-link.yaml'))
    const { status, output, talk } = await runUnstuck(['check', '--json'], { folder })
    const { diagnostics } = JSON.parse(output)
    const codes = new Map<string, Set<string>>()
    for (const { path, code } of diagnostics) {
      codes.set(path, (codes.get(path) ?? new Set()).add(code))
    }
    expect({ status, talk }).toEqual({ status: 1, talk: '' })
    expect([...codes].map(([path, all]) => [path, ...all])).toEqual([
      ['guides/alias-bomb.yaml', 'anchor-or-alias'],
      ['guides/broken-link.yaml', 'unreadable-file'],
      ['guides/deep-braces.yaml', 'nested-too-deeply'],
      ['guides/deep-brackets.yaml', 'nested-too-deeply'],
      ['guides/latin-1.yaml', 'not-utf-8'],
      ['guides/nul.yaml', 'control-character'],
      ['guides/scalar.yaml', 'file-too-large'],
      ['guides/twin-two.yaml', 'duplicate-title'],
      ['tables/no-header.csv', 'missing-header'],
    ])
  })
})
