import type { Command } from './command.ts'

/** How the command is called: `unstuck next`, and `unstuck` for the main job. */
export function nameInShell({ name }: Command): string {
  return name === '' ? 'unstuck' : `unstuck ${name}`
}
