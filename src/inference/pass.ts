import { Almanac } from 'json-rules-engine'
import type { Answer } from '../knowledge/answer.ts'
import { branchesTaken } from '../knowledge/branches-taken.ts'
import type { Outcome } from '../knowledge/scenario.ts'
import type { Demand, Fired, GuideRun } from './guide-run.ts'
import type { Known } from './known.ts'
import type { Place, PlaceInfo, Rule, Rules, Waiting } from './rule.ts'

export interface PassInput {
  readonly known: Known
  /** By `guide/cause`. */
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Several branches are open already, so a demand does not stop the pass. */
  readonly open: boolean
  /** An open `try` is not played: every way out of a check without an outcome is taken. */
  readonly passChecks: boolean
}

/** What is known at a place, seen from its rules: the names of those that may fire. */
export interface Taken {
  readonly rules: ReadonlySet<string>
  readonly answer?: Answer
  readonly outcome?: Outcome
}

/** As long as `in:`. */
const AT = 'at:'

/** The almanac of one pass: what was reached, what is known there, what is demanded. */
export class Pass extends Almanac {
  /** Nothing further is worth evaluating. */
  stopped = false
  private readonly guide: Rules
  private readonly input: PassInput
  private readonly reached: Set<Place>
  private readonly taken = new Map<Place, Taken | undefined>()
  private readonly fired: Fired[] = []
  private readonly demands: Demand[] = []
  private open: boolean
  private failure: { readonly error: unknown } | undefined

  constructor(guide: Rules, input: PassInput) {
    super({ allowUndefinedFacts: true })
    this.guide = guide
    this.input = input
    this.reached = new Set([guide.start])
    this.open = input.open
  }

  hasReached(place: Place): boolean {
    return this.reached.has(place)
  }

  /** A rule fired: its target is reached. */
  fire(rule: Rule): void {
    const taken = this.taken.get(rule.place)
    const open = taken !== undefined && taken.rules.size > 1
    this.open ||= open
    this.fired.push({
      rule,
      open,
      ...(taken?.answer === undefined ? {} : { answer: taken.answer }),
      ...(taken?.outcome === undefined ? {} : { outcome: taken.outcome }),
    })
    if (rule.reach.kind === 'place') this.reached.add(rule.reach.place)
  }

  /** The engine asks here for what a condition is about: `at:PLACE` (reached?) or `in:PLACE` (what is known there?). */
  // biome-ignore lint/suspicious/noExplicitAny: the library's own signature
  override factValue(id: string): Promise<any> {
    const place = id.slice(AT.length)
    if (id.startsWith(AT)) return Promise.resolve(this.reached.has(place))
    const info = this.guide.places.get(place)
    return Promise.resolve(info && this.takenAt(info))
  }

  /** The library would keep a copy of every rule that was evaluated; what fired is noted in `fire`. */
  addResult(): void {}

  addEvent(): void {}

  result(): GuideRun {
    if (this.failure) throw this.failure.error
    const left = new Set([
      ...this.fired.map(({ rule }) => rule.place),
      ...this.demands.map(({ place }) => place.place),
    ])
    const gaps = [...this.reached].filter((place) => !left.has(place))
    return { fired: this.fired, demands: this.demands, gaps }
  }

  private takenAt(info: PlaceInfo): Taken | undefined {
    if (this.taken.has(info.place)) return this.taken.get(info.place)
    let taken: Taken | undefined
    try {
      taken = this.lookUp(info)
    } catch (error) {
      // The engine would go on asking after an error: remember it, and let the pass end.
      this.failure ??= { error }
      this.stopped = true
    }
    this.taken.set(info.place, taken)
    return taken
  }

  private lookUp(info: PlaceInfo): Taken | undefined {
    const { waiting } = info
    switch (waiting.kind) {
      case 'question':
        return this.answerAt(info, waiting)
      case 'check':
        return this.outcomeAt(info, `${this.guide.guide}/${waiting.cause}`)
      default:
        return waiting satisfies never
    }
  }

  private answerAt(
    info: PlaceInfo,
    waiting: Extract<Waiting, { kind: 'question' }>,
  ): Taken | undefined {
    const knowing = this.input.known.of(waiting.fact)
    if ('needed' in knowing) {
      this.demand({ kind: 'fact', place: info, asked: waiting.fact, needed: knowing.needed })
      return undefined
    }
    const { answer } = knowing
    const keys = new Set(branchesTaken(waiting.keys, answer))
    const rules = new Set<string>()
    for (const rule of this.rulesAt(info.place)) {
      const key = rule.condition.kind === 'answer' ? waiting.keys[rule.condition.branch] : undefined
      if (key && keys.has(key)) rules.add(rule.name)
    }
    return { rules, answer }
  }

  private outcomeAt(info: PlaceInfo, cause: string): Taken | undefined {
    const reported = this.input.outcomes.get(cause)
    // What could not be checked is as possible as before.
    const outcome = this.input.passChecks && reported === 'cannot-check' ? undefined : reported
    if (outcome === undefined && !this.input.passChecks) {
      this.demand({ kind: 'outcome', place: info, cause })
      return undefined
    }
    const rules = this.rulesAt(info.place).filter(
      ({ condition }) =>
        condition.kind === 'outcome' &&
        (outcome === undefined || condition.outcomes.includes(outcome)),
    )
    const names = new Set(rules.map(({ name }) => name))
    return outcome === undefined ? { rules: names } : { rules: names, outcome }
  }

  private rulesAt(place: Place): readonly Rule[] {
    return this.guide.rulesAt.get(place) ?? []
  }

  private demand(demand: Demand): void {
    this.demands.push(demand)
    if (!this.open) this.stopped = true
  }
}
