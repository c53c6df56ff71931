import type { FactId } from '../../knowledge/fact.ts'
import type { FactRead } from '../../search/ticket-reading.ts'
import type { Action } from '../action.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import type { Option, Reply } from '../request.ts'
import { askFact } from './ask-fact.ts'
import { askWithHelp } from './ask-with-help.ts'
import { factLine, wordsLine } from './fact-line.ts'
import type { Setting } from './setting.ts'

/** The facts of a ticket as the agent has confirmed them, or what was chosen in place of that. */
export type Confirmed =
  | { readonly kind: 'confirmed'; readonly facts: readonly FactRead[] }
  | Exclude<Reply, { kind: 'take' }>

/** Shows each fact with the words it came from, and lets single ones be dropped or corrected. */
export async function confirmFacts(
  read: readonly FactRead[],
  actions: readonly Action[],
  setting: Setting,
): Promise<Confirmed> {
  let facts = read
  let kept = facts.map(({ fact }) => fact).join(' ')
  const above = (look: Look) =>
    markdown('**The ticket says this.** Is it right? What is kept is not asked again.', look)
  for (;;) {
    const options = facts.map((one) => optionOf(one, setting))
    const common = { above, actions: [...actions] }
    const reply = await askWithHelp({ kind: 'tick', ...common, options, initial: kept }, setting)
    if (reply.kind === 'take') {
      const ids = new Set(reply.value.split(' '))
      return { kind: 'confirmed', facts: facts.filter(({ fact }) => ids.has(fact)) }
    }
    if (reply.kind !== 'act' || reply.action !== 'change') return reply
    kept = reply.draft ?? kept
    const fact = reply.at ?? (await whichOf(options, setting))
    if (typeof fact === 'object') return fact
    const known = facts.find((one) => one.fact === fact)
    const corrected = known && (await askFact(known, ['back', 'unsure', 'keys', 'quit'], setting))
    if (corrected === undefined) continue
    if (corrected.kind === 'take') {
      facts = facts.map((one) => (one.fact === fact ? correctedTo(corrected.value, one) : one))
      kept = [...new Set([...kept.split(' ').filter(Boolean), fact])].join(' ')
    } else if (corrected.kind !== 'act' || corrected.action === 'quit') return corrected
    else if (corrected.action === 'unsure') kept = without(kept, fact)
  }
}

function optionOf(read: FactRead, { knowledge }: Setting): Option {
  return { id: read.fact, label: factLine(read, knowledge), detail: wordsLine(read) }
}

function correctedTo(text: string, read: FactRead): FactRead {
  return { ...read, text, label: text, words: '' }
}

function without(kept: string, fact: FactId): string {
  return kept
    .split(' ')
    .filter((one) => one !== fact)
    .join(' ')
}

async function whichOf(
  options: readonly Option[],
  setting: Setting,
): Promise<FactId | Exclude<Reply, { kind: 'take' }>> {
  const [only] = options
  if (only !== undefined && options.length === 1) return only.id
  const above = (look: Look) => markdown('**Which one is wrong?**', look)
  const actions = ['back', 'keys', 'quit'] as const
  const reply = await askWithHelp({ kind: 'pick', above, options, actions }, setting)
  if (reply.kind === 'take') return reply.value
  return reply.kind === 'act' && reply.action === 'back' ? '' : reply
}
