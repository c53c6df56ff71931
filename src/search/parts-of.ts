import type { Choice, Fact } from '../knowledge/fact.ts'
import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Branch, Step } from '../knowledge/step.ts'
import type { CauseId } from '../knowledge/target.ts'

const mostWords = 5

/** `names` is the title and all aliases together; `text` is all there is. */
export type Field = 'title' | 'alias' | 'names' | 'cause' | 'text'

/** What of a guide can be searched, in written order; no text twice. */
export interface GuideParts {
  readonly title: string
  readonly aliases: readonly string[]
  readonly causes: readonly { readonly id: CauseId; readonly text: string }[]
  readonly rest: string
}

/** A cause has the words of the choices that lead straight to it, too. */
export function partsOf(guide: Guide, { facts }: KnowledgeBase): GuideParts {
  const steps = guide.body.kind === 'steps' ? [...guide.body.steps.values()] : []
  const words = wordsOfCauses(steps, facts)
  const rest = [
    ...guide.tags,
    guide.id,
    ...(guide.body.kind === 'information' ? [guide.body.text] : []),
    ...steps.flatMap((step) => wordsOfStep(step, facts)),
    ...[...guide.causes.values()].flatMap(({ check, remedy }) => [check ?? '', remedy ?? '']),
    ...[...guide.notes.values()].map((note) => note.text),
  ]
  return {
    title: guide.title,
    aliases: guide.aliases,
    causes: [...guide.causes.values()].map(({ id, text }) => ({
      id,
      text: [text, ...(words.get(id) ?? [])].join('. '),
    })),
    rest: rest.join('\n'),
  }
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
    return choice === undefined ? [] : [choice.label, ...commonest(choice)]
  }
  if (key.kind === 'recogniser' && fact?.kind === 'text') {
    const recogniser = fact.recognisers.find(({ id }) => id === key.id)
    return recogniser?.example === undefined ? [] : [recogniser.example]
  }
  return key.kind === 'code' ? [key.code] : []
}

/** Words to match are written for tickets, dozens of them; those that people search by come first. */
function commonest({ matches }: Choice): readonly string[] {
  return matches.filter((words) => !/[:：]/u.test(words)).slice(0, mostWords)
}
