import type { DecideFact } from '../knowledge/fact.ts'
import { NO_ATOMS } from './atom-set.ts'
import type { Box } from './box.ts'
import type { Diagram } from './decision-diagram.ts'

/** A case within a box that comes to a leaf, as far down as it is told apart. */
export function caseOf(
  diagram: Diagram<number>,
  leaf: number,
  within: Box,
  fact: DecideFact,
): Box | undefined {
  const failed = new Set<Diagram<number>>()
  const search = (at: Diagram<number>, box: Box): Box | undefined => {
    if (at.kind === 'leaf') return at.value === leaf ? box : undefined
    if (failed.has(at)) return undefined
    const input = fact.inputs[at.input] ?? ''
    for (const { atoms, to } of at.ways) {
      const set = atoms & (within.get(input) ?? atoms)
      const found = set === NO_ATOMS ? undefined : search(to, new Map([...box, [input, set]]))
      if (found) return found
    }
    failed.add(at)
    return undefined
  }
  return search(diagram, within)
}
