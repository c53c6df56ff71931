import type { Command } from './command.ts'
import type { Flag } from './flag.ts'
import { globalFlags } from './global-flags.ts'
import { nameInShell } from './name-in-shell.ts'

const statuses: readonly (readonly [string, string])[] = [
  ['0', 'done'],
  ['1', 'findings, failing scenarios, or nothing found'],
  ['2', 'wrong use'],
  ['3', 'a bug of Unstuck itself'],
  ['4', 'the input ended with a question open'],
  ['130', 'Ctrl-C'],
]

/** The help of one command; the main job's also lists the other commands and the exit statuses. */
export function helpText(command: Command, others: readonly Command[] = []): string {
  const usage = [nameInShell(command), command.takes, '[flags]'].filter(Boolean).join(' ')
  const parts = [`${command.summary}\n\nUsage: ${usage}\n`]
  if (others.length > 0) {
    parts.push(
      part(
        'Commands',
        others.map((other) => [commandColumn(other), other.summary]),
      ),
    )
  }
  if (command.flags.length > 0) parts.push(part('Flags', command.flags.map(flagColumns)))
  parts.push(part('Flags of every command', globalFlags.map(flagColumns)))
  const examples = command.examples.map(({ line, does }) => `  ${line}\n      ${does}\n`)
  parts.push(`Examples:\n${examples.join('')}`)
  if (others.length > 0) {
    parts.push(part('Exit status', statuses))
    parts.push('"unstuck COMMAND --help" says more about a command.\n')
  }
  return parts.join('\n')
}

function commandColumn({ name, takes }: Command): string {
  return `${name} ${takes}`.trim()
}

function flagColumns({ name, short, value, many, does }: Flag): readonly [string, string] {
  const names = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
  return [names, many ? `${does} (may be repeated)` : does]
}

function part(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return `${title}:\n${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')}`
}
