import type { Expectation } from '../../knowledge/scenario.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import type { ExpectedDocument } from '../documents/scenarios-document.ts'
import type { Known } from './known.ts'
import { linkOwned } from './link-owned.ts'
import { resolve } from './resolve.ts'

/** What a scenario of a guide expects, every name looked up. */
export function linkExpectation(
  written: readonly ExpectedDocument[],
  guide: string,
  known: Known,
  found: Diagnostic[],
): Expectation {
  const [named] = written.find(({ key }) => key === 'guide')?.values ?? []
  const guides = named === undefined ? [guide] : [named.value, guide]
  const causes = (values: readonly Located<string>[]) =>
    values.flatMap((value) => linkOwned('causes', value, guides, known, found) ?? [])
  const facts = (values: readonly Located<string>[]) =>
    values.flatMap((value) => resolve(value, known.facts, found)?.name ?? [])

  let expected: Expectation = {}
  for (const { key, values } of written) {
    const [value] = values
    switch (key) {
      case 'undecided':
        expected = { ...expected, undecided: causes(values) }
        break
      case 'asked':
        expected = { ...expected, asked: facts(values) }
        break
      case 'cause': {
        const [cause] = causes(values)
        if (cause !== undefined) expected = { ...expected, cause }
        break
      }
      case 'fixed by': {
        const [fixedBy] = causes(values)
        if (fixedBy !== undefined) expected = { ...expected, fixedBy }
        break
      }
      case 'note': {
        const note = value && linkOwned('notes', value, guides, known, found)
        if (note !== undefined) expected = { ...expected, note }
        break
      }
      case 'asks': {
        const [asks] = facts(values)
        if (asks !== undefined) expected = { ...expected, asks }
        break
      }
      case 'guide': {
        const name = value && resolve(value, known.guides, found)?.name
        if (name !== undefined) expected = { ...expected, guide: name }
        break
      }
      case 'answer': {
        const own = value?.value === 'true' || value?.value === 'yes'
        const name = value && (own ? 'true' : resolve(value, known.guides, found)?.name)
        if (name !== undefined) expected = { ...expected, answer: name }
        break
      }
      case 'escalation': {
        const any = value?.value === 'yes'
        if (value !== undefined) expected = { ...expected, escalation: any ? 'true' : value.value }
        break
      }
      default:
        key satisfies never
    }
  }
  return expected
}
