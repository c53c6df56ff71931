import type { Box } from '../../analysis/box.ts'
import { describeAtoms } from '../../analysis/describe-atoms.ts'
import type { Domains } from '../../analysis/domains.ts'
import type { DecideFact } from '../../knowledge/fact.ts'
import { listed } from './listed.ts'

/** What the inputs of a decision are in a case, those that matter, in written order. */
export function describeCase(box: Box, fact: DecideFact, domains: Domains): readonly string[] {
  return fact.inputs.flatMap((input) => {
    const set = box.get(input)
    if (set === undefined) return []
    return [`${input}: ${listed(describeAtoms(domains.of(input), set), 'or')}`]
  })
}
