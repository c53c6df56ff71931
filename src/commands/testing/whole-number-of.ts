import type { Call } from '../call/command.ts'
import { flagOf } from '../call/flag-of.ts'

/** The whole number that a flag gives, from 0 to `most`; undefined where the flag is not given. */
export function wholeNumberOf(
  call: Call,
  flag: string,
  most: number,
): { readonly value: number } | { readonly mistake: string } | undefined {
  const text = flagOf(call, flag)
  if (text === undefined) return undefined
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (value <= most) return { value }
  return { mistake: `--${flag} takes a whole number from 0 to ${most}, not "${text}".` }
}
