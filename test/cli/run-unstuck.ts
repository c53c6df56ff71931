import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const command = fileURLToPath(new URL('../../dist/unstuck.js', import.meta.url))
const cache = fileURLToPath(new URL('../../node_modules/.unstuck-cache', import.meta.url))
export const coffee = fileURLToPath(new URL('./fixtures/coffee', import.meta.url))

export interface Ran {
  readonly status: number | NodeJS.Signals | null
  /** Standard output: data. */
  readonly output: string
  /** Standard error: talk. */
  readonly talk: string
}

export interface RunOptions {
  /** What standard input holds; it ends there. */
  readonly input?: string
  readonly folder?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs the built command in an environment of its own. Its consultations go to a folder that the test removes. */
export function runUnstuck(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { input = '', folder = coffee, environment = {} } = options
  const home = mkdtempSync(join(tmpdir(), 'unstuck-home-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const child = spawn(process.execPath, [command, ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      TERM: 'xterm',
      // Kept by content and build, so that tests may share what is read: reading takes most of a run.
      XDG_CACHE_HOME: cache,
      ...environment,
    },
  })
  let output = ''
  let talk = ''
  child.stdout.setEncoding('utf8').on('data', (part) => {
    output += part
  })
  child.stderr.setEncoding('utf8').on('data', (part) => {
    talk += part
  })
  // A command that ends without reading its input is no failure of the test.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ status: code ?? signal, output, talk }))
  })
}
