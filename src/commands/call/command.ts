import type { Ending } from './ending.ts'
import type { Flag } from './flag.ts'
import type { Shell } from './shell.ts'

/** What a person typed, sorted into words and flags. */
export interface Call {
  readonly words: readonly string[]
  /** The values of each flag in the order given; `''` for a flag that takes none. */
  readonly flags: ReadonlyMap<string, readonly string[]>
  readonly shell: Shell
}

/** A command as help describes it. What it does is loaded when it runs. */
export interface Command {
  /** Empty for the main job, which has no name. */
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** The words it takes, `GUIDE` or `[DIR]`, as help shows them. */
  readonly takes: string
  /** How many words it takes at most, and needs at least. */
  readonly most: number
  readonly least: number
  readonly flags: readonly Flag[]
  readonly examples: readonly { readonly line: string; readonly does: string }[]
  run(call: Call): Promise<Ending>
}
