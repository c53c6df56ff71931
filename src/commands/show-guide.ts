import { causesTried } from '../analysis/causes-tried.ts'
import { describeKey } from '../knowledge/describe-key.ts'
import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { AskStep, Step } from '../knowledge/step.ts'
import { labelled } from '../terminal/layout/labelled.ts'
import type { Look } from '../terminal/look.ts'
import { markdown } from '../terminal/markdown.ts'
import { showTable } from '../terminal/show-table.ts'
import { targetText } from './target-text.ts'

const shownAliases = 6

/** A guide as text to read: its steps with where each answer leads, its causes and its notes. */
export function showGuide(guide: Guide, knowledge: KnowledgeBase, look: Look): string {
  const heading = (text: string) => markdown(`# ${text}`, look)
  const { title, id, aliases, body, causes, notes, sources } = guide
  const parts = [`${heading(title)}\n${markdown(`\`${id}\``, look)}`]
  if (aliases.length > 0) parts.push(labelled('Also', fewOf(aliases), look))
  if (body.kind === 'information') parts.push(markdown(body.text, look))
  if (body.kind === 'unanswered') parts.push(labelled('Not answered', body.reason, look))
  if (body.kind === 'steps') {
    parts.push(
      ...[...body.steps.values()].map((step) => stepText(step, guide, { knowledge, look })),
    )
  }
  for (const cause of causes.values()) {
    const lines = [`${heading(`Cause: ${cause.id}`)}`, markdown(cause.text, look, 2)]
    if (cause.check) lines.push(labelled('Check', cause.check, look, 2))
    if (cause.remedy) lines.push(labelled('Remedy', cause.remedy, look, 2))
    if (cause.unanswered) lines.push(labelled('Not answered', cause.unanswered, look, 2))
    parts.push(lines.join('\n'))
  }
  for (const note of notes.values()) {
    parts.push(`${heading(`Note: ${note.id}`)}\n${markdown(note.text, look, 2)}`)
  }
  const cited = sources.flatMap((source) => {
    const citation = knowledge.citations.get(source)
    return citation ? [`- ${citation.title}${citation.url ? `: ${citation.url}` : ''}`] : []
  })
  if (cited.length > 0) parts.push(`${heading('Source')}\n${markdown(cited.join('\n'), look)}`)
  return parts.join('\n\n')
}

/** Aliases are written for search; a reader needs a few. */
function fewOf(aliases: readonly string[]): string {
  const more = aliases.length - shownAliases
  const few = aliases.slice(0, more > 1 ? shownAliases : aliases.length)
  return more > 1 ? `${few.join('; ')}; and ${more} more` : few.join('; ')
}

function stepText(
  step: Step,
  guide: Guide,
  { knowledge, look }: { readonly knowledge: KnowledgeBase; readonly look: Look },
): string {
  const lines = [markdown(`# Step: ${step.id}`, look)]
  if (step.say) lines.push(markdown(step.say, look, 2))
  if (step.kind === 'try') {
    lines.push(markdown('Try one after another:', look, 2))
    lines.push(
      markdown(
        causesTried(guide, step)
          .map((cause) => `- ${cause}`)
          .join('\n'),
        look,
        2,
      ),
    )
    lines.push(markdown(`Nothing helped: ${targetText(step.otherwise)}`, look, 2))
    return lines.join('\n')
  }
  const fact = knowledge.facts.get(step.fact)
  lines.push(markdown(fact?.ask ?? `Worked out: ${step.fact}`, look, 2))
  if (fact?.where) lines.push(labelled('Where to look', fact.where, look, 2))
  lines.push(showTable(answersOf(step, knowledge), look))
  return lines.join('\n')
}

function answersOf(
  { fact: id, branches }: AskStep,
  { facts }: KnowledgeBase,
): readonly (readonly [string, string])[] {
  const fact = facts.get(id)
  return branches.map(({ key, written, target }) => [
    fact ? describeKey(fact, key, written) : written,
    targetText(target),
  ])
}
