import type { FactId } from '../knowledge/fact.ts'
import type { Passage } from './arrival.ts'
import type { Domains } from './domains.ts'
import { codesInTexts } from './implied-codes.ts'

/** Which of the facts that texts mention are known once a passage was taken. */
export function knownAfter(
  { arrival, asked, taken, openly }: Passage,
  mentioned: ReadonlySet<FactId>,
  domains: Domains,
): ReadonlySet<FactId> {
  if (!asked || mentioned.size === 0) return arrival.known
  const { fact } = asked.step
  const added: FactId[] = []
  for (const id of mentioned) {
    if (arrival.known.has(id)) continue
    const about = id === fact ? undefined : domains.knowledge.facts.get(id)
    const isRead =
      about?.kind === 'table' &&
      about.readFrom.includes(fact) &&
      codesInTexts(about, fact, taken | openly, domains) !== undefined
    if (id === fact || isRead) added.push(id)
  }
  return added.length === 0 ? arrival.known : new Set([...arrival.known, ...added])
}
