import type { FactId } from '../knowledge/fact.ts'
import type { Passage } from './arrival.ts'
import type { Domains } from './domains.ts'
import { codesInTexts } from './implied-codes.ts'
import { leafInputs } from './leaf-inputs.ts'

/**
 * Which of the facts that texts mention are known once a passage was taken: the fact that was asked, what it
 * was decided from, and codes that were read from it.
 */
export function knownAfter(
  { arrival, asked, taken, openly }: Passage,
  mentioned: ReadonlySet<FactId>,
  domains: Domains,
): ReadonlySet<FactId> {
  if (!asked || mentioned.size === 0) return arrival.known
  const { fact } = asked.step
  const { knowledge } = domains
  const itself = knowledge.facts.get(fact)
  // Which inputs a decision needs differs from case to case: one that is shown is hardly left out.
  const inputs = itself?.kind === 'decide' ? leafInputs(itself, knowledge) : []
  const added: FactId[] = []
  for (const id of mentioned) {
    if (arrival.known.has(id)) continue
    const about = id === fact ? undefined : knowledge.facts.get(id)
    const isRead =
      about?.kind === 'table' &&
      about.readFrom.includes(fact) &&
      codesInTexts(about, fact, taken | openly, domains) !== undefined
    if (id === fact || isRead || inputs.includes(id)) added.push(id)
  }
  return added.length === 0 ? arrival.known : new Set([...arrival.known, ...added])
}
