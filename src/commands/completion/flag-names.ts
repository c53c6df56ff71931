import type { Command } from '../call/command.ts'
import { globalFlags } from '../call/global-flags.ts'

/** The flags of a command and of every command, as they are typed. */
export function flagNames({ flags }: Command): readonly string[] {
  return [...flags, ...globalFlags].map(({ name }) => `--${name}`)
}
