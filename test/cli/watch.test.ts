import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../commands/temporary-folder.ts'
import { coffee } from './run-unstuck.ts'

const command = fileURLToPath(new URL('../../dist/unstuck.js', import.meta.url))
const fine = /^No mistakes in (\d+) files\.\nEvery answer of \d+ guides? leads to an ending\.\n$/

// A machine may be so busy that it stops between two steps of one save, which then look like two saves.
const patience = { retry: 2, timeout: 60_000 }

test(
  'check --watch checks again after every save, says what changed, and ends with Ctrl-C',
  patience,
  async () => {
    const folder = temporaryFolder()
    cpSync(coffee, folder, { recursive: true })
    const facts = join(folder, 'facts.yaml')
    const good = readFileSync(facts, 'utf8')
    const watching = watch(folder)
    await watching.said('Watching for changes; Ctrl-C ends it.\n')
    expect(watching.report()).toMatch(fine)

    writeFileSync(facts, `${good}broken: [\n`)
    await watching.said('\nfacts.yaml saved: 1 new finding.\n')
    expect(watching.report()).toMatch(/^facts\.yaml:\d+:9: error: This "\[" is not closed/)

    // As editors save: beside it first, then in its place; and once more, since it is another file now.
    for (const [text, said] of [
      [good, '\nfacts.yaml saved: 1 gone.\n'],
      [
        `${good}spare:\n  ask: Is it spare?\n  yes-no: {}\n`,
        '\nfacts.yaml saved: 1 new finding.\n',
      ],
      [good, '\nfacts.yaml saved: 1 gone.\n'],
    ] as const) {
      writeFileSync(join(folder, '.facts.yaml.swp'), text)
      renameSync(join(folder, '.facts.yaml.swp'), facts)
      await watching.said(said)
    }
    expect(watching.report().split('\n').slice(-3)).toEqual([
      expect.stringMatching(/^No mistakes in \d+ files\.$/),
      expect.stringMatching(/^Every answer/),
      '',
    ])

    writeFileSync(join(folder, 'guides', 'added.yaml'), 'title: Added\nanswer: It was added.\n')
    await watching.said('\nguides/added.yaml saved: 1 new finding.\n')
    expect(watching.report()).toMatch(
      /^guides\/added\.yaml:1:8: warning: The guide "Added" names no source/,
    )

    rmSync(join(folder, 'guides', 'added.yaml'))
    await watching.said('\nguides/added.yaml saved: 1 gone.\n')
    expect(watching.report()).toMatch(fine)

    mkdirSync(join(folder, 'later'))
    await watching.said('\nA folder changed: nothing new.\n')
    writeFileSync(join(folder, 'later', 'b.yaml'), 'title: Added\n')
    await watching.said('\nlater/b.yaml saved: 1 new finding.\n')
    rmSync(join(folder, 'later'), { recursive: true })
    await watching.said('\nlater/b.yaml saved: 1 gone.\n')

    expect(await watching.interrupted()).toBe(130)
  },
)

function watch(folder: string) {
  const child = spawn(process.execPath, [command, 'check', '--watch'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, XDG_CACHE_HOME: temporaryFolder() },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const [output, talk] = [collected(child.stdout), collected(child.stderr)]
  return {
    /** Waits for what standard error says next. */
    said: async (text: string) => {
      while (talk.length() < text.length || output.length() === 0) await moment(child)
      expect(talk.take()).toBe(text)
    },
    /** What standard output held since the last time. */
    report: output.take,
    interrupted: () =>
      new Promise((resolve) => {
        child.on('close', resolve)
        child.kill('SIGINT')
      }),
  }
}

function collected(stream: ChildProcess['stdout']) {
  let text = ''
  stream?.setEncoding('utf8').on('data', (part) => {
    text += part
  })
  return {
    length: () => text.length,
    take: () => {
      const taken = text
      text = ''
      return taken
    },
  }
}

async function moment({ exitCode }: ChildProcess): Promise<void> {
  if (exitCode !== null) throw new Error(`It ended with ${exitCode}.`)
  await new Promise((resolve) => setTimeout(resolve, 50))
}
