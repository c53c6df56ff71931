import { randomNumbers } from './random-numbers.ts'

/** Choices that look random and are the same for the same seed, on every machine. */
export interface Dice {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number
  chance(probability: number): boolean
  /** Undefined for an empty list only. */
  pick<T>(list: readonly T[]): T | undefined
}

export function diceOf(seed: number): Dice {
  const next = randomNumbers(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)],
  }
}
