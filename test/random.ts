import { randomNumbers } from '../src/commands/testing/random-numbers.ts'

/** Choices that are the same for the same seed. */
export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
  readonly some: <T>(from: readonly T[], probability: number) => readonly T[]
}

export function randomFrom(seed: number): Random {
  const next = randomNumbers(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (from) => {
      const picked = from[below(from.length)]
      if (picked === undefined) throw new Error('Nothing to pick from.')
      return picked
    },
    some: (from, probability) => from.filter(() => next() < probability),
  }
}
