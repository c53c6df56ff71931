import { parseArgs } from 'node:util'
import { nearest } from '../../text/nearest.ts'
import type { Command } from './command.ts'
import type { Flag } from './flag.ts'
import { globalFlags } from './global-flags.ts'
import { nameInShell } from './name-in-shell.ts'

export interface ParsedCall {
  readonly command: Command
  readonly words: readonly string[]
  readonly flags: ReadonlyMap<string, readonly string[]>
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]
type OptionToken = Extract<Token, { kind: 'option' }>

/**
 * Sorts arguments into a command, its words and its flags. The first word is the command where it is the name of
 * one and no `--` stands before it; else all words belong to the main job.
 */
export function parseCall(
  args: readonly string[],
  commands: readonly Command[],
  mainJob: Command,
): ParsedCall | { readonly mistake: string } {
  const tokens = tokensOf(args, [mainJob, ...commands])
  const first = tokens.find((token) => token.kind !== 'option')
  const command =
    first?.kind === 'positional' ? commands.find(({ name }) => name === first.value) : undefined
  const words = tokens.flatMap((token) =>
    token.kind === 'positional' && !(command && token === first) ? [token.value] : [],
  )
  return withFlags(command ?? mainJob, words, tokens)
}

function tokensOf(args: readonly string[], commands: readonly Command[]): readonly Token[] {
  const flags = [...globalFlags, ...commands.flatMap((command) => command.flags)]
  const options = Object.fromEntries(
    flags.map(({ name, short, value }) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
    ]),
  )
  return parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens
}

function withFlags(
  command: Command,
  words: readonly string[],
  tokens: readonly Token[],
): ParsedCall | { readonly mistake: string } {
  const known = [...command.flags, ...globalFlags]
  const flags = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const flag = known.find(({ name }) => name === token.name)
    const mistake = flag ? mistakeOfValue(flag, token) : unknownFlag(command, token, known)
    if (mistake !== undefined) return { mistake }
    flags.set(token.name, [...(flags.get(token.name) ?? []), token.value ?? ''])
  }
  return { command, words, flags }
}

function mistakeOfValue(flag: Flag, token: OptionToken): string | undefined {
  const { rawName, value, inlineValue } = token
  if (!flag.value) {
    return value === undefined ? undefined : `${rawName} takes no value.`
  }
  if (!value) return `${rawName} needs a value: ${rawName} ${flag.value}.`
  if (!inlineValue && value.startsWith('-') && value !== '-') {
    return `${rawName} needs a value; one that starts with a dash is written --${flag.name}=${value}.`
  }
  return undefined
}

function unknownFlag(command: Command, token: OptionToken, known: readonly Flag[]): string {
  const [near] = nearest(
    token.name,
    known.map(({ name }) => name),
  )
  const help = `"${nameInShell(command)} --help" lists the flags`
  if (near !== undefined) return `Unknown flag "${token.rawName}"; did you mean "--${near}"?`
  return command.name === ''
    ? `Unknown flag "${token.rawName}"; ${help}, and words that start with a dash come after "--".`
    : `Unknown flag "${token.rawName}" of "${nameInShell(command)}"; ${help}.`
}
