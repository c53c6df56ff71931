import { nearest } from '../../text/nearest.ts'

const mostListed = 12

/** "Unknown guide "slow"; did you mean "slow-delivery"?", or what there is where nothing is near and it is little. */
export function unknownName(kind: string, name: string, candidates: Iterable<string>): string {
  const all = [...candidates]
  const near = nearest(name, all, 3)
  const quoted = (names: readonly string[]) => names.map((one) => `"${one}"`)
  if (near.length > 0) return `Unknown ${kind} "${name}"; did you mean ${orList(quoted(near))}?`
  if (all.length === 0) return `Unknown ${kind} "${name}"; there is none.`
  if (all.length > mostListed) return `Unknown ${kind} "${name}".`
  return `Unknown ${kind} "${name}", expected ${orList(quoted(all))}.`
}

function orList(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`
}
