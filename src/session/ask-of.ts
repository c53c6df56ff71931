import type { Fact } from '../knowledge/fact.ts'

/** How a fact is put to people: its question, or its name in words where it is worked out. */
export function askOf(fact: Fact): string {
  return fact.ask ?? `${fact.id.replaceAll('-', ' ')}?`
}
