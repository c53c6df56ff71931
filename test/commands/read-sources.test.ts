import { execFileSync } from 'node:child_process'
import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources } from '../../src/commands/knowledge/read-sources.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('reading a folder', () => {
  it('takes every .yaml, .yml and .csv in order of their paths, and nothing else', () => {
    const folder = temporaryFolder({
      'tables/b.csv': 'code\n1\n',
      'guides/z.yaml': 'title: Z',
      'guides/a.test.yml': '[]',
      'facts.yaml': '',
      'notes.txt': 'no',
      '.hidden/a.yaml': 'no',
      '.schema.yaml': 'no',
      'node_modules/x/a.yaml': 'no',
    })
    expect(readSources(folder)).toEqual({
      sources: [
        { path: 'facts.yaml', text: '' },
        { path: 'guides/a.test.yml', text: '[]' },
        { path: 'guides/z.yaml', text: 'title: Z' },
        { path: 'tables/b.csv', text: 'code\n1\n' },
      ],
      diagnostics: [],
    })
  })

  it('keeps a byte order mark and carriage returns, which places count', () => {
    const folder = temporaryFolder({ 'facts.yaml': '\uFEFFa: b\r\n' })
    expect(readSources(folder).sources).toEqual([{ path: 'facts.yaml', text: '\uFEFFa: b\r\n' }])
  })

  it('follows a link to a folder once, and no circle of links', () => {
    const folder = temporaryFolder({ 'guides/a.yaml': 'title: A' })
    symlinkSync('..', join(folder, 'guides', 'up'))
    symlinkSync('guides', join(folder, 'more'))
    expect(readSources(folder).sources.map(({ path }) => path)).toEqual(['guides/a.yaml'])
  })

  it('names each file that cannot be read, and why', () => {
    const folder = temporaryFolder({
      'good.yaml': 'a: b',
      'latin.yaml': Buffer.from([0x61, 0xe9, 0x0a]),
      'utf-16.csv': Buffer.from('\uFEFFcode\n', 'utf16le'),
      'huge.yaml': '',
    })
    truncateSync(join(folder, 'huge.yaml'), 33 * 1024 * 1024)
    symlinkSync('nowhere.yaml', join(folder, 'broken.yaml'))
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'))
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')])
    const { sources, diagnostics } = readSources(folder)
    expect(sources.filter(({ text }) => text !== '')).toEqual([{ path: 'good.yaml', text: 'a: b' }])
    expect(diagnostics.map(({ code, message, span }) => [span.path, code, message])).toEqual([
      ['broken.yaml', 'unreadable-file', 'This file cannot be read: it does not exist.'],
      ['huge.yaml', 'file-too-large', 'This file has 33 MB; 32 MB is the most.'],
      ['latin.yaml', 'not-utf-8', 'This file is not UTF-8 text. Save it with the encoding UTF-8.'],
      ['loop.yaml', 'unreadable-file', 'This file cannot be read: its links lead in a circle.'],
      ['pipe.yaml', 'unreadable-file', 'This is not a regular file.'],
      ['utf-16.csv', 'not-utf-8', 'This file is not UTF-8 text. Save it with the encoding UTF-8.'],
    ])
  })
})
