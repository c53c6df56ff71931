import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const entry = join(root, 'dist', 'unstuck.js')

/** A file of the build and all that is loaded together with it. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
    loadedWith(join(dirname(file), name), seen)
  }
  return seen
}

function textOf(files: Iterable<string>): string {
  return [...files].map((file) => readFileSync(file, 'utf8')).join('\n')
}

function part(name: string): string {
  const files = readdirSync(join(root, 'dist', 'parts'))
  const found = files.find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
  return join(root, 'dist', 'parts', found ?? '')
}

describe('the build', () => {
  it('starts with a line for the shell', () => {
    expect(readFileSync(entry, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node')
  })

  it('loads next to nothing for help and the version', () => {
    const text = textOf(loadedWith(entry))
    expect(text.length).toBeLessThan(30_000)
    expect(text).not.toMatch(/ExitPromptError|failsafe|RulesEngine|almanac/i)
  })

  it('loads no prompts for next, and no engine for check', () => {
    expect(textOf(loadedWith(part('run-next')))).toMatch(/almanac/i)
    expect(textOf(loadedWith(part('run-next')))).not.toContain('ExitPromptError')
    expect(textOf(loadedWith(part('run-main-job')))).toContain('ExitPromptError')
    expect(textOf(loadedWith(part('run-check')))).not.toMatch(/almanac/i)
  })

  it('is packed with the rules and the schema, and without sources and tests', () => {
    const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const files: readonly string[] = JSON.parse(listed)[0].files.map(
      ({ path }: { path: string }) => path,
    )
    const { bin, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(files).toContain(bin.unstuck)
    expect(files).toContain(exports['./view.schema.json'].replace('./', ''))
    expect(files).toContain('rules/knowledge-base.yaml')
    expect(files).toContain('LICENSE')
    expect(files.filter((file) => /^(test|bench)\/|\.ts$/.test(file))).toEqual([])
  })
})
