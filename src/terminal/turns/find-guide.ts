import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Result } from '../../search/found.ts'
import { isTicket } from '../../search/is-ticket.ts'
import { oneLine } from '../../text/one-line.ts'
import type { Action } from '../action.ts'
import { labelled } from '../layout/labelled.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import type { Findings, Option, Reply } from '../request.ts'
import { showCode } from '../screens/show-code.ts'
import { askWithHelp } from './ask-with-help.ts'
import { guidesByTopic } from './guides-by-topic.ts'
import type { Finder, Setting } from './setting.ts'

/** Characters of the words that were not understood. */
const longestUnknown = 120

/** A guide that was found, or what was chosen in place of one. `told`: a code was explained meanwhile. */
export type Search =
  | { readonly kind: 'found'; readonly result: Result; readonly told: boolean }
  /** The words are a ticket. */
  | { readonly kind: 'ticket'; readonly text: string; readonly told: boolean }
  | (Exclude<Reply, { kind: 'take' }> & { readonly told: boolean })

/** Asks for the problem in words until a guide is chosen. A code without a guide is explained on the way. */
export async function findGuide(
  setting: Setting,
  { words = '', actions }: { words?: string; actions: readonly Action[] },
): Promise<Search> {
  const { face, knowledge, finder, tickets } = setting
  const listed = new Map<string, Result>()
  let asked = ''
  const find = (typed: string, typing: boolean): Findings => {
    asked = typed
    const found = findings(typed, { knowledge, listed, finder: (all) => finder(all, { typing }) })
    if (tickets === undefined || !isTicket(typed)) return found
    return { options: [asTicket, ...found.options], certain: true }
  }
  let told = false
  let initial = words
  const { certain, options } = find(words, false)
  const sure = certain ? listed.get(options[0]?.id ?? '') : undefined
  if (sure?.guide !== undefined) {
    face.tell((look) => labelled('This looks like', labelOf(sure, knowledge), look))
    return { kind: 'found', result: sure, told }
  }
  if (sure !== undefined) explain(sure)
  for (;;) {
    const above = (look: Look) => markdown(told ? '**Anything else?**' : question, look)
    const reply = await askWithHelp({ kind: 'search', above, actions, initial, find }, setting)
    if (reply.kind !== 'take') return { ...reply, told }
    if (reply.value === asTicket.id) return { kind: 'ticket', text: asked, told }
    const result = listed.get(reply.value)
    if (result === undefined) continue
    if (result.guide !== undefined) return { kind: 'found', result, told }
    explain(result)
  }

  function explain(code: Result): void {
    face.give((look) => showCode(code, look))
    told = true
    initial = ''
  }
}

const asTicket: Option = {
  id: 'ticket',
  label: 'Read this as a ticket',
  detail: 'What it says already is not asked again.',
}

const question = '**What is the problem?** A few words are enough, or an error code.'

function findings(
  typed: string,
  {
    knowledge,
    finder,
    listed,
  }: { knowledge: KnowledgeBase; finder: Finder; listed: Map<string, Result> },
): Findings {
  const blank = typed.trim() === ''
  const found = blank ? undefined : finder(typed)
  const results = found?.results ?? guidesByTopic(knowledge)
  const options = results.map((result): Option => {
    const id = [result.kind, result.guide, result.cause, result.code].join(' ')
    listed.set(id, result)
    return {
      id,
      label: labelOf(result, knowledge),
      matched: result.matched.map(({ as }) => as),
      ...('topic' in result ? { group: String(result.topic) } : {}),
    }
  })
  return {
    options,
    certain: found?.band === 'match',
    ...(found?.band === 'none'
      ? { remark: remarkOn(found.notUnderstood, options), help: knowledge.escalation }
      : {}),
  }
}

function labelOf({ kind, title, guide }: Result, knowledge: KnowledgeBase): string {
  const of =
    kind === 'guide' || guide === undefined ? undefined : knowledge.guides.get(guide)?.title
  return of === undefined || of === title ? title : `${title} (${of})`
}

function remarkOn(unknown: readonly string[], options: readonly Option[]): string {
  const words =
    unknown.length > 0 ? ` Not understood: ${oneLine(unknown.join(', '), longestUnknown)}.` : ''
  const nearest =
    options.length > 0 ? ' The nearest there is:' : ' Try other words, or an error code.'
  return `Nothing fits these words.${words}${nearest}`
}
