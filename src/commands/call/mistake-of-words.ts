import { counted } from '../counted.ts'
import type { Command } from './command.ts'
import { nameInShell } from './name-in-shell.ts'

/** What is wrong with the number of words; undefined where nothing is. */
export function mistakeOfWords(command: Command, words: readonly string[]): string | undefined {
  const { takes, least, most } = command
  const name = nameInShell(command)
  if (words.length < least) return `"${name}" needs a word more: ${name} ${takes}`
  if (words.length <= most) return undefined
  const all = [command.name, ...words].join(' ')
  return `"${name}" takes at most ${counted(most, 'word')}: ${name} ${takes}. To look for a problem in these words: unstuck -- ${all}`
}
