import {
  type Almanac,
  Engine,
  type Rule as EngineRule,
  type RuleProperties,
} from 'json-rules-engine'
import type { GuideRun } from './guide-run.ts'
import { Pass, type PassInput, type Taken } from './pass.ts'
import type { Rule, Rules } from './rule.ts'

declare module 'json-rules-engine' {
  interface Engine {
    /** Missing in the library's types: evaluates the rules of one priority. */
    evaluateRules(rules: readonly EngineRule[], almanac: Almanac): Promise<unknown>
  }
}

/** Runs the rules of one guide. Passes are run one after the other. */
export interface RuleEngine {
  run(input: PassInput): Promise<GuideRun>
}

/** The engine of one guide; this file and `pass.ts` alone know json-rules-engine. */
export function createRuleEngine(rules: Rules): RuleEngine {
  const engine = new GuideEngine(rules)
  // An engine keeps its run status on itself, so two overlapping runs would silently lose results.
  let last: Promise<unknown> = Promise.resolve()
  const run = (input: PassInput): Promise<GuideRun> => {
    const current = last.then(() => engine.pass(input))
    last = current.catch(() => undefined)
    return current
  }
  return { run }
}

class GuideEngine extends Engine {
  private readonly guide: Rules
  private readonly byName: ReadonlyMap<string, Rule>
  private current: Pass | undefined

  constructor(rules: Rules) {
    super(rules.rules.map(engineRule), { pathResolver: refusePaths })
    this.guide = rules
    this.byName = new Map(rules.rules.map((rule) => [rule.name, rule]))
    this.addOperator('reached', (reached: boolean, _value: unknown) => reached)
    // A missing answer is undefined here: no branch takes it, and none is ruled out either.
    this.addOperator(
      'takes',
      (taken: Taken | undefined, name: string) => taken?.rules.has(name) ?? false,
    )
    this.on('success', (_event, _almanac, result) => {
      const rule = this.byName.get(result.name)
      if (rule) this.current?.fire(rule)
    })
  }

  async pass(input: PassInput): Promise<GuideRun> {
    // A reused almanac would carry the results of earlier runs.
    const pass = new Pass(this.guide, input)
    this.current = pass
    await this.run({}, { almanac: pass })
    return pass.result()
  }

  // The library evaluates every rule in every run, and each evaluation copies the rule. Only rules
  // whose place was reached can fire, so only those are handed over.
  override evaluateRules(rules: readonly EngineRule[], almanac: Almanac): Promise<unknown> {
    const pass = this.current
    if (!pass) return Promise.resolve()
    if (pass.stopped) {
      this.stop()
      return Promise.resolve()
    }
    const agenda = rules.filter(({ name }) => {
      const rule = this.byName.get(name)
      return rule !== undefined && pass.hasReached(rule.place)
    })
    return agenda.length === 0 ? Promise.resolve() : super.evaluateRules(agenda, almanac)
  }
}

/** `at:PLACE and FACT is ANSWER -> at:TARGET`. The place is looked at first, so that nothing is demanded elsewhere. */
function engineRule(rule: Rule): RuleProperties {
  const at = { fact: `at:${rule.place}`, operator: 'reached', value: true, priority: 2 }
  const when = {
    fact: `in:${rule.place}`,
    operator: 'takes',
    value: rule.name,
    priority: 1,
  }
  return {
    name: rule.name,
    priority: rule.priority,
    conditions: { all: rule.condition.kind === 'always' ? [at] : [at, when] },
    // Parameters are copied for each rule in each run: the rule's name says everything.
    event: { type: 'reach' },
  }
}

function refusePaths(): never {
  throw new Error('Paths are not part of the format.')
}
