import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { recognise } from '../knowledge/recognise.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { oneLine } from '../text/one-line.ts'
import type { ScenarioDocument, ScenariosDocument } from './documents/scenarios-document.ts'
import { enumerate } from './shape/enumerate.ts'
import { mistake } from './shape/mistake.ts'
import { isOneSlip } from './shape/one-slip.ts'
import { wellFormedName } from './shape/well-formed-name.ts'

const mostShown = 40

/**
 * What scenarios give that its fact does not understand, in the words that a person who typed it
 * reads. Facts that are not among these have mistakes of their own.
 */
export function givenAnswers(
  scenarios: readonly ScenariosDocument[],
  knowledge: KnowledgeBase,
): readonly Diagnostic[] {
  return scenarios.flatMap((document) => {
    const known = before.get(document)
    // Texts are understood by facts and tables alone.
    if (known?.facts === knowledge.facts && known.tables === knowledge.tables) return known.found
    const found = document.scenarios.flatMap(({ given }) =>
      given.flatMap((one) => misunderstood(one, knowledge) ?? []),
    )
    const { facts, tables } = knowledge
    before.set(document, { facts, tables, found })
    return found
  })
}

const before = new WeakMap<
  ScenariosDocument,
  Pick<KnowledgeBase, 'facts' | 'tables'> & { readonly found: readonly Diagnostic[] }
>()

function misunderstood(
  { fact: name, text }: ScenarioDocument['given'][number],
  knowledge: KnowledgeBase,
): Diagnostic | undefined {
  const fact = knowledge.facts.get(name.value)
  // Any text answers a text; which recogniser knows it is a long search for nothing here.
  if (fact?.kind === 'text' && text.value.trim() !== '') return undefined
  const recognised = fact && recognise(fact, text.value, knowledge)
  if (recognised?.kind !== 'mistake') return undefined
  const { message, nearest } = recognised
  // Its choice has a name of another form, and is told so: this is what it should be.
  if (nearest.some((id) => wellFormedName(id) === text.value)) return undefined
  const [near, ...others] = nearest
  const instead = fact?.kind === 'decide' ? fact.inputs : []
  const isSafe = near !== undefined && others.length === 0 && isOneSlip(text.value, near)
  return mistake(
    'given-not-understood',
    `"${oneLine(text.value, mostShown)}" is no answer to "${name.value}". ${message}`,
    text.span,
    {
      ...(near !== undefined && { suggestion: `write ${enumerate(nearest)}` }),
      ...(instead.length > 0 && { suggestion: `give ${enumerate(instead, 'and')}` }),
      ...(isSafe && { edits: [{ span: text.span, text: near }] }),
    },
  )
}
