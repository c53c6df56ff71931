import type { Command } from '../call/command.ts'
import type { Flag } from '../call/flag.ts'
import { globalFlags } from '../call/global-flags.ts'

/** Completion for fish: commands and flags with what they do, the ids of guides, files. */
export function fishScript(mainJob: Command, commands: readonly Command[]): string {
  const lines = [
    '# Completion of unstuck for fish: unstuck completion fish > ~/.config/fish/completions/unstuck.fish',
    ...globalFlags.map((flag) => flagLine('', flag)),
    ...mainJob.flags.map((flag) => flagLine('-n __fish_use_subcommand', flag)),
    ...commands.flatMap(commandLines),
  ]
  return `${lines.join('\n')}\n`
}

function commandLines({ name, summary, takes, flags }: Command): readonly string[] {
  const within = `-n '__fish_seen_subcommand_from ${name}'`
  const lines = [
    `complete -c unstuck -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...flags.map((flag) => flagLine(within, flag)),
  ]
  if (takes.includes('GUIDE')) lines.push(`complete -c unstuck ${within} -f -a '${guideIds}'`)
  if (takes.includes('SHELL')) lines.push(`complete -c unstuck ${within} -f -a 'bash zsh fish'`)
  return lines
}

const guideIds = '(unstuck show --ids 2>/dev/null)'

function flagLine(where: string, { name, short, value, does }: Flag): string {
  const parts = ['complete -c unstuck', where, `-l ${name}`]
  if (short) parts.push(`-s ${short}`)
  if (value) parts.push(value === 'GUIDE' ? `-x -a '${guideIds}'` : '-r')
  parts.push(`-d ${quoted(does)}`)
  return parts.filter(Boolean).join(' ')
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
