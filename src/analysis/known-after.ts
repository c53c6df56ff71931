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
  const known = new Set(arrival.known)
  for (const id of mentioned) {
    if (id === fact) known.add(id)
    const read = domains.of(id).fact
    if (read.kind !== 'table' || !read.readFrom.includes(fact)) continue
    if (codesInTexts(read, fact, taken | openly, domains) !== undefined) known.add(id)
  }
  return known.size === arrival.known.size ? arrival.known : known
}
