import type { Call } from './command.ts'

/** The value of a flag; the last one given holds. Undefined where it was not given. */
export function flagOf({ flags }: Call, name: string): string | undefined {
  return flags.get(name)?.at(-1)
}
