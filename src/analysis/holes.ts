import type { Cause } from '../knowledge/cause.ts'
import type { FactId } from '../knowledge/fact.ts'
import type { Guide, Note } from '../knowledge/guide.ts'
import type { Placeholder } from '../knowledge/placeholders.ts'
import type { Step } from '../knowledge/step.ts'
import type { Target } from '../knowledge/target.ts'
import type { Arrival, Passage } from './arrival.ts'
import { type AtomSet, NO_ATOMS } from './atom-set.ts'
import { ANYTHING, type Box } from './box.ts'
import { type Flow, withoutOpenWays } from './flow.ts'
import { knownAfter } from './known-after.ts'
import { type Mentions, mentionsOf } from './mentions.ts'
import { targetsOf } from './step-order.ts'
import { type Witness, witnessOf, witnessThrough } from './witness.ts'

/** A text that shows what is not known, or a column of a code that the table does not hold. */
export interface Hole {
  readonly placeholder: Pick<Placeholder, 'fact' | 'column'>
  readonly shownBy: Step | Cause | Note
  readonly kind: 'unknown' | 'unlisted'
  /** True when no answers fill it. */
  readonly always: boolean
  readonly witness: Witness
}

/** A text with placeholders, met with these cases. */
interface Showing {
  readonly shownBy: Step | Cause | Note
  readonly known: ReadonlySet<FactId>
  /** What a fact may be that was asked; undefined where that is not known. */
  readonly codes: (fact: FactId) => AtomSet | undefined
  readonly witness: (within: Box) => Witness | undefined
}

/** The placeholders of a guide's texts that stay empty for some answers. */
export function holesOf(flow: Flow): readonly Hole[] {
  const mentions = mentionsOf(flow.guide)
  if (mentions.by.size === 0 || holesIn(flow, mentions).length === 0) return []
  // What is only open because something is unsure is not read yet.
  return holesIn(withoutOpenWays(flow), mentions)
}

function holesIn(flow: Flow, mentions: Mentions): readonly Hole[] {
  const holes = new Map<string, Hole>()
  const filled = new Set<string>()
  for (const showing of showingsOf(flow, mentions)) {
    for (const placeholder of mentions.by.get(showing.shownBy) ?? []) {
      const name = `${showing.shownBy.span.start} ${placeholder.fact}.${placeholder.column ?? ''}`
      const hole = holeIn(showing, placeholder, flow)
      if (!hole) filled.add(name)
      else if (!holes.has(name)) holes.set(name, hole)
    }
  }
  return [...holes].map(([name, hole]) => ({ ...hole, always: !filled.has(name) }))
}

function holeIn(
  { shownBy, known, codes, witness }: Showing,
  placeholder: Placeholder,
  { domains }: Flow,
): Hole | undefined {
  const { fact: id, column } = placeholder
  const about = domains.knowledge.facts.get(id)
  // What decides a fact may be known without it being asked.
  if (!about || about.kind === 'decide') return undefined
  const found = (kind: Hole['kind'], within: Box): Hole | undefined => {
    const answers = witness(within)
    return (
      answers && {
        placeholder: { fact: id, ...(column !== undefined && { column }) },
        shownBy,
        kind,
        always: true,
        witness: answers,
      }
    )
  }
  if (!known.has(id)) return found('unknown', ANYTHING)
  if (about.kind !== 'table' || column === undefined) return undefined
  const domain = domains.of(id)
  const unlisted = (codes(id) ?? NO_ATOMS) & domain.definite & ~domain.taken({ kind: 'listed' })
  return unlisted === NO_ATOMS ? undefined : found('unlisted', new Map([[id, unlisted]]))
}

/** The texts with placeholders that are met, once for each way to them. */
function* showingsOf(flow: Flow, mentions: Mentions): Iterable<Showing> {
  for (const { step, arrivals, passages } of flow.steps.values()) {
    const tried =
      step.kind === 'try' ? step.causes.map(({ cause }) => flow.guide.causes.get(cause)) : []
    for (const shownBy of [step, ...tried]) {
      if (!shownBy || !mentions.by.has(shownBy)) continue
      for (const arrival of arrivals) yield shownAt(shownBy, arrival, flow)
    }
    for (const [index, target] of targetsOf(step).entries()) {
      const shownBy = shownFor(target, flow.guide)
      if (!shownBy || !mentions.by.has(shownBy)) continue
      for (const passage of passages[index] ?? []) {
        if (passage.asked && passage.taken === NO_ATOMS) continue
        yield shownAfter(shownBy, passage, flow, mentions.facts)
      }
    }
  }
}

function shownAt(shownBy: Showing['shownBy'], arrival: Arrival, { domains }: Flow): Showing {
  return {
    shownBy,
    known: arrival.known,
    codes: (fact) => arrival.box.get(fact),
    witness: (within) => witnessOf(arrival, within, domains),
  }
}

function shownAfter(
  shownBy: Showing['shownBy'],
  passage: Passage,
  { domains }: Flow,
  mentioned: ReadonlySet<FactId>,
): Showing {
  const { arrival, asked, taken } = passage
  return {
    shownBy,
    known: knownAfter(passage, mentioned, domains),
    codes: (fact) => (asked?.step.fact === fact ? taken : arrival.box.get(fact)),
    witness: (within) => witnessThrough(passage, within, domains),
  }
}

function shownFor(target: Target, guide: Guide): Cause | Note | undefined {
  if (target.kind === 'cause') return guide.causes.get(target.cause)
  return target.kind === 'note' ? guide.notes.get(target.note) : undefined
}
