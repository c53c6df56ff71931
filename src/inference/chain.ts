import type { GuideId } from '../knowledge/target.ts'
import type { Fired } from './guide-run.ts'
import type { Place } from './rule.ts'

/** A fired rule and the guide it belongs to. */
export interface Link extends Fired {
  readonly guide: GuideId
}

/**
 * The rules that led somewhere, and how many definite answers are among them. Each chain points to
 * the one it extends: chains of one guide share their beginnings, which may be long.
 */
export interface Chain {
  readonly definite: number
  readonly last?: { readonly link: Link; readonly before: Chain }
}

export const emptyChain: Chain = { definite: 0 }

export function extend(before: Chain, link: Link): Chain {
  return { definite: before.definite + (isDefinite(link) ? 1 : 0), last: { link, before } }
}

/** The rules of a chain, first one first. */
export function linksOf(chain: Chain): readonly Link[] {
  const links: Link[] = []
  for (let { last } = chain; last; { last } = last.before) links.push(last.link)
  return links.reverse()
}

/**
 * The chain to every place of a guide that was reached: of several the one with the most definite answers.
 * `fired` is in firing order, so every place comes before those it leads to.
 */
export function chainsTo(
  guide: GuideId,
  start: Place,
  before: Chain,
  fired: readonly Fired[],
): ReadonlyMap<Place, Chain> {
  const chains = new Map<Place, Chain>([[start, before]])
  for (const one of fired) {
    const { place, reach } = one.rule
    const chain = chains.get(place)
    if (!chain || reach.kind !== 'place') continue
    const longer = extend(chain, { ...one, guide })
    const known = chains.get(reach.place)
    if (!known || longer.definite > known.definite) chains.set(reach.place, longer)
  }
  return chains
}

function isDefinite({ answer, open }: Fired): boolean {
  return answer !== undefined && answer.kind !== 'unsure' && !open
}
