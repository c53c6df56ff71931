import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const entry = join(root, 'dist', 'unstuck.js')

const together = /(?:from|import)\s*"(\.[^"]+)"/g
const whenUsed = /(?:from|import)\s*\(?\s*"(\.[^"]+)"/g

/** A file of the build and all that is loaded together with it; with `whenUsed` what it may load later, too. */
function loadedWith(file: string, imports = together, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, name = ''] of text.matchAll(imports)) {
    loadedWith(join(dirname(file), name), imports, seen)
  }
  return seen
}

function textOf(files: Iterable<string>): string {
  return [...files].map((file) => readFileSync(file, 'utf8')).join('\n')
}

/** The part of that name that this build uses; older builds may have left others. */
function part(name: string): string {
  const used = [...loadedWith(entry, whenUsed)]
  return used.find((file) => basename(file).startsWith(`${name}-`)) ?? expect.fail(`no ${name}`)
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
    expect(textOf(loadedWith(part('run-main-job'), whenUsed))).toContain('ExitPromptError')
    expect(textOf(loadedWith(part('run-check')))).not.toMatch(/almanac/i)
  })

  it('loads neither YAML nor a lint rule for a check of what has not changed', () => {
    const met = (name: string) => {
      const text = textOf(loadedWith(part(name)))
      return ['failsafe', 'duplicate-alias'].filter((word) => text.includes(word))
    }
    expect(met('run-check')).toEqual([])
    expect(met('folder-checks')).toEqual(['failsafe', 'duplicate-alias'])
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
