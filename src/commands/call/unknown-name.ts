import { nearest } from '../../text/nearest.ts'

const mostNear = 3
const mostListed = 8

/**
 * "Unknown guide "slow"; did you mean "slow-delivery"?"; where nothing is near, what there is: of `likely` names the
 * first few, and how many there are besides.
 */
export function unknownName(
  kind: string,
  name: string,
  candidates: Iterable<string>,
  likely?: Iterable<string>,
): string {
  const all = [...new Set(candidates)]
  const near = nearest(name, all, mostNear)
  if (near.length > 0) return `Unknown ${kind} "${name}"; did you mean ${orList(near.map(quoted))}?`
  if (all.length === 0) return `Unknown ${kind} "${name}"; there is none.`
  const expected = [...new Set(likely ?? all)].slice(0, mostListed)
  const others = all.length - expected.length
  const list = [...expected.map(quoted), ...(others > 0 ? [`${others} others`] : [])]
  return `Unknown ${kind} "${name}", expected ${orList(list)}.`
}

function quoted(name: string): string {
  return `"${name}"`
}

function orList(names: readonly string[]): string {
  const last = names.slice(-1).join('')
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}
