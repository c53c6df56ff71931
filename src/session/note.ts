import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { mask } from '../text/mask.ts'
import { maskSession } from './mask-session.ts'
import type { Session } from './session.ts'
import type { Reason, Tried, View } from './view.ts'

export interface NoteOptions {
  /** Show phone numbers, keys and addresses as they are. */
  readonly unmasked?: boolean
}

const OUTCOMES = {
  fixed: 'it helped',
  'not-fixed': 'it did not help',
  'cannot-check': 'could not be checked',
} as const

/** What an agent pastes back into a ticket: Markdown, with the session so that a colleague can go on. */
export function noteOf(knowledge: KnowledgeBase, view: View, options: NoteOptions = {}): string {
  const symptom = knowledge.guides.get(view.session.guide)?.title ?? view.title
  const parts = [
    `## ${symptom}`,
    section('What was found', foundOf(view)),
    ...endingOf(view),
    section('Tried', view.tried.map(triedLine)),
    section(
      'Source',
      (view.source ?? []).map(({ title, url }) => (url ? `- [${title}](${url})` : `- ${title}`)),
    ),
  ]
  const told = parts.filter(Boolean).join('\n\n')
  // The session is masked answer by answer: its hash only looks like a key, and is needed to resume.
  const session = options.unmasked ? view.session : maskSession(view.session, knowledge)
  return `${options.unmasked ? told : mask(told)}\n\n${goOn(session)}`
}

function goOn(session: Session): string {
  return [
    '### Go on from here\n',
    'Save as session.json, then: `unstuck --session session.json`\n',
    '```json',
    JSON.stringify(session),
    '```\n',
  ].join('\n')
}

function foundOf(view: View): readonly string[] {
  const reasons: readonly Reason[] = 'why' in view ? view.why : view.how
  return reasons.map(({ text }) => `- ${text}`)
}

function endingOf(view: View): readonly string[] {
  switch (view.kind) {
    case 'question':
      return [
        section('Still to ask', [`- ${view.ask}`, ...(view.where ? [`  (${view.where})`] : [])]),
      ]
    case 'check':
      return [section('To check', [view.check ?? view.text])]
    case 'conclusion':
      return [section('Cause', [view.text]), section('What to do', [view.remedy.trim()])]
    case 'answer':
      return [section('Answer', [view.text.trim()])]
    case 'undecided':
      return [
        section(
          'Possible causes, the likeliest first',
          view.candidates.map(({ text }) => `- ${text.trim()}`),
        ),
        section('If none of them helps', [view.escalation.trim()]),
      ]
    case 'escalation':
      return [
        section('Outcome', [view.reason]),
        section(
          'Not checked yet',
          view.candidates.map(({ text }) => `- ${text.trim()}`),
        ),
        section('Whom to ask', [view.text.trim()]),
      ]
    default:
      return view satisfies never
  }
}

function triedLine({ text, outcome }: Tried): string {
  return `- ${text.trim()} (${OUTCOMES[outcome]})`
}

/** Empty where there are no lines. */
function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `### ${heading}\n\n${lines.join('\n')}`
}
