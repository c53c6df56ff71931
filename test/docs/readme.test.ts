import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const command = join(root, 'dist', 'unstuck.js')

/** A line for a shell, run where a reader would run it. Both streams come in the order they were written. */
function shell(line: string, input: string): { status: number | null; text: string } {
  const home = mkdtempSync(join(tmpdir(), 'unstuck-readme-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const unstuck = line.replaceAll(/(^|\| )unstuck /g, `$1"${process.execPath}" "${command}" `)
  const { status, stdout } = spawnSync('sh', ['-c', `{ ${unstuck}\n} 2>&1`], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: home, TERM: 'xterm' },
  })
  return { status, text: stdout }
}

test('the recorded consultation is what happens', () => {
  const recorded =
    /```console\n\$ (.*)\n([\s\S]*?)```/.exec(readme) ?? expect.fail('no consultation')
  const [, line = '', shown = ''] = recorded
  const typed = shown
    .split('\n')
    .flatMap((one) => (one.startsWith('> ') ? [`${one.slice(2)}\n`] : []))
  expect(typed).not.toEqual([])
  expect(shell(line, typed.join('')).text.trimEnd()).toBe(shown.trimEnd())
})

const scripted = /^unstuck (next|search|show|check|test)\b.*/
const examples = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, lines = '']) => lines.split('\n'))
  .filter((line) => scripted.test(line))

test('there are examples that a script can run', () => {
  expect(examples.length).toBeGreaterThan(4)
})

test.each(examples)('works as written: %s', (line) => {
  const { status, text } = shell(line, '')
  expect([status, text]).toEqual([0, expect.stringMatching(/\S/)])
})

test('the line that pipes answers works as written', () => {
  const [, line = ''] = /line by line: `([^`]*)`/.exec(readme) ?? expect.fail('no such line')
  expect(shell(line, '').text).toMatch(/The user unsubscribed/)
})

test('every file that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path = '']) => path)
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  const known = files.split('\n')
  const missing = links.filter(
    (link) => !known.some((file) => file === link || file.startsWith(`${link}/`)),
  )
  expect(missing).toEqual([])
})
