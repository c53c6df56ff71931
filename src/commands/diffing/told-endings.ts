import type { Change, ChangesFrom } from '../../analysis/diff/change.ts'
import { describeWitness } from '../../analysis/witness.ts'
import { endText } from './end-text.ts'

/** What a difference does in the end, by a few of the cases. */
export interface ToldEndings {
  /** How many pairs of an old and a new ending there are. */
  readonly count: number
  readonly examples: readonly ToldEnding[]
}

export interface ToldEnding {
  /** `message-type: Regular SMS`, without what the place says itself. */
  readonly answers: readonly string[]
  /** Absent where all of them end as the ways are told to go. */
  readonly ends?: { readonly before: string; readonly now: string }
}

const MOST_EXAMPLES = 3

/** Undefined where the answers that are told end at once, so that nothing is left to tell. */
export function toldEndings({ parting, changes }: ChangesFrom): ToldEndings | undefined {
  const { to, answers } = parting
  // What is decided otherwise is told by the answers that decide it.
  const isRedecided = answers !== undefined && answers.atoms.before !== answers.atoms.after
  const isTold = isEnd(to.before) && isEnd(to.after)
  if (isTold && !isRedecided) return undefined
  const pairs = new Map<string, Change>()
  for (const change of changes) {
    const name = JSON.stringify(change.ends)
    const known = pairs.get(name)
    if (change.ends && (!known || doubts(change) < doubts(known))) pairs.set(name, change)
  }
  // Definite answers say most.
  const inOrder = [...pairs.values()].sort((one, other) => doubts(one) - doubts(other))
  // What the place says in one phrase is not said again.
  const isSaid = answers?.words.length === 1 && !answers.isAny && !answers.unsure
  const examples = diverse(inOrder).flatMap(({ ends, witness }) => {
    const told = witness.filter(({ fact }) => !(isSaid && fact.id === answers.fact))
    const given = { answers: describeWitness(told) }
    if (!ends || isTold) return [given]
    return [{ ...given, ends: { before: endText(ends.before), now: endText(ends.after) } }]
  })
  return { count: pairs.size, examples }
}

/** A few changes, of as many different endings as there are. */
function diverse(changes: readonly Change[]): readonly Change[] {
  const chosen: Change[] = []
  const shown = new Set<string>()
  const isNew = (end: unknown) => !shown.has(JSON.stringify(end))
  for (const least of [2, 1, 0]) {
    for (const change of changes) {
      if (chosen.length === MOST_EXAMPLES) return chosen
      const { before, after } = change.ends ?? {}
      if (chosen.includes(change) || [before, after].filter(isNew).length < least) continue
      chosen.push(change)
      for (const end of [before, after]) shown.add(JSON.stringify(end))
    }
  }
  return chosen
}

function isEnd({ kind }: ChangesFrom['parting']['to']['before']): boolean {
  return kind !== 'step' && kind !== 'guide'
}

function doubts({ ends, witness }: Change): number {
  const open = ends ? [ends.before, ends.after].filter(({ kind }) => kind === 'open').length : 0
  return open * 100 + witness.filter(({ answer }) => answer.kind === 'unsure').length
}
