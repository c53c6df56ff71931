import type { Contradiction, FactRead } from '../../search/ticket-reading.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import type { Reply } from '../request.ts'
import { askWithHelp } from './ask-with-help.ts'
import { wordsLine } from './fact-line.ts'
import type { Setting } from './setting.ts'

/** Which of a ticket's contradicting answers holds; `fact` is undefined where that stays open. */
export type Settled =
  | { readonly kind: 'settled'; readonly fact?: FactRead }
  | Exclude<Reply, { kind: 'take' }>

/** Asks which of the answers that a ticket gives to one question holds. Never guessed. */
export async function settleContradiction(
  { fact: id, readings }: Contradiction,
  setting: Setting,
): Promise<Settled> {
  const ask = setting.knowledge.facts.get(id)?.ask ?? id
  const above = (look: Look) =>
    markdown(`**The ticket contradicts itself.** ${ask.trim()} Which is right?`, look)
  const options = readings.map((read, index) => ({
    id: `reading ${index}`,
    label: read.label,
    detail: wordsLine(read),
  }))
  const open = { id: 'open', label: 'Leave it open' }
  const actions = ['back', 'keys', 'quit'] as const
  const reply = await askWithHelp(
    { kind: 'pick', above, options: [...options, open], actions },
    setting,
  )
  if (reply.kind === 'act' && reply.action === 'unsure') return { kind: 'settled' }
  if (reply.kind !== 'take') return reply
  const fact = readings[options.findIndex((option) => option.id === reply.value)]
  return { kind: 'settled', ...(fact === undefined ? {} : { fact }) }
}
