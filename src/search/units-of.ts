import type { Fact } from '../knowledge/fact.ts'
import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Branch, Step } from '../knowledge/step.ts'
import type { CauseId } from '../knowledge/target.ts'

/** A stretch of a guide that is matched as one: a title, an alias, a cause, or all its text. */
export interface Unit {
  readonly field: 'title' | 'alias' | 'names' | 'cause' | 'text'
  readonly text: string
  readonly cause?: CauseId
}

/** What of a guide can be searched, in written order; its whole text comes last. */
export function unitsOf(guide: Guide, { facts }: KnowledgeBase): readonly Unit[] {
  const steps = guide.body.kind === 'steps' ? [...guide.body.steps.values()] : []
  const words = wordsOfCauses(steps, facts)
  const causes = [...guide.causes.values()].map((cause) => ({
    field: 'cause' as const,
    cause: cause.id,
    text: [cause.text, ...(words.get(cause.id) ?? [])].join('. '),
  }))
  const text = [
    guide.title,
    ...guide.aliases,
    ...guide.tags,
    guide.id,
    ...(guide.body.kind === 'information' ? [guide.body.text] : []),
    ...steps.flatMap((step) => wordsOfStep(step, facts)),
    ...causes.map((cause) => cause.text),
    ...[...guide.causes.values()].flatMap(({ check, remedy }) => [check ?? '', remedy ?? '']),
    ...[...guide.notes.values()].map((note) => note.text),
  ].join('\n')
  return [
    { field: 'title', text: guide.title },
    ...guide.aliases.map((alias) => ({ field: 'alias' as const, text: alias })),
    { field: 'names', text: [guide.title, ...guide.aliases].join('\n') },
    ...causes,
    { field: 'text', text },
  ]
}

/** How the answers that lead straight to a cause are worded. */
function wordsOfCauses(
  steps: readonly Step[],
  facts: KnowledgeBase['facts'],
): ReadonlyMap<CauseId, readonly string[]> {
  const words = new Map<CauseId, string[]>()
  for (const step of steps) {
    if (step.kind === 'try') continue
    const fact = facts.get(step.fact)
    for (const branch of step.branches) {
      if (branch.target.kind !== 'cause') continue
      const before = words.get(branch.target.cause) ?? []
      words.set(branch.target.cause, [...before, ...wordsOfBranch(branch, fact)])
    }
  }
  return words
}

function wordsOfStep(step: Step, facts: KnowledgeBase['facts']): readonly string[] {
  if (step.kind === 'try') return [step.say ?? '']
  const fact = facts.get(step.fact)
  const branches = step.branches.flatMap((branch) => wordsOfBranch(branch, fact))
  return [step.say ?? '', fact?.ask ?? '', ...branches]
}

function wordsOfBranch({ key }: Branch, fact: Fact | undefined): readonly string[] {
  if (key.kind === 'choice' && fact?.kind === 'choices') {
    const choice = fact.choices.find(({ id }) => id === key.id)
    return choice === undefined ? [] : [choice.label, ...choice.matches]
  }
  if (key.kind === 'recogniser' && fact?.kind === 'text') {
    const recogniser = fact.recognisers.find(({ id }) => id === key.id)
    return recogniser?.example === undefined ? [] : [recogniser.example]
  }
  return key.kind === 'code' ? [key.code] : []
}
