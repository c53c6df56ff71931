import type { AnswerKey } from '../../src/knowledge/answer-key.ts'
import type { Cause } from '../../src/knowledge/cause.ts'
import type { ChoicesFact, Fact, NumberFact } from '../../src/knowledge/fact.ts'
import type { Guide } from '../../src/knowledge/guide.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { AskStep, Step, TryStep } from '../../src/knowledge/step.ts'
import type { Target } from '../../src/knowledge/target.ts'
import type { Span } from '../../src/text/span.ts'

/** Knowledge made by hand, without files: only what a test is about has to be written. */

const nowhere: Span = { path: 'made.yaml', start: 0, end: 0 }

export function choices(id: string, ids: readonly string[]): ChoicesFact {
  const made = ids.map((choice) => ({ id: choice, label: choice, matches: [], span: nowhere }))
  return { kind: 'choices', id, span: nowhere, ask: `${id}?`, sources: [], choices: made }
}

export function wholeNumber(id: string): NumberFact {
  return { kind: 'number', id, span: nowhere, ask: `${id}?`, sources: [], whole: true }
}

export function ask(
  id: string,
  fact: string,
  branches: readonly (readonly [AnswerKey, Target])[],
): AskStep {
  return {
    kind: 'ask',
    id,
    fact,
    span: nowhere,
    sources: [],
    branches: branches.map(([key, target]) => ({
      key,
      target,
      written: writtenOf(key),
      span: nowhere,
      targetSpan: nowhere,
    })),
  }
}

function writtenOf(key: AnswerKey): string {
  switch (key.kind) {
    case 'choice':
    case 'recogniser':
      return key.id
    case 'code':
      return key.code
    case 'range':
      return `${key.range.from?.value ?? ''}..${key.range.to?.value ?? ''}${key.range.to?.included ? '' : ')'}`
    default:
      return key.kind
  }
}

export function tryCauses(id: string, causes: readonly string[], otherwise: Target): TryStep {
  const tried = causes.map((cause) => ({ cause, span: nowhere }))
  return { kind: 'try', id, causes: tried, otherwise, span: nowhere, sources: [] }
}

export function cause(id: string, more: Partial<Cause> = {}): Cause {
  return { id, span: nowhere, text: `Cause ${id}.`, remedy: `Mend ${id}.`, sources: [], ...more }
}

export function guide(
  id: string,
  steps: readonly Step[],
  causes: readonly Cause[],
  more: Partial<Guide> = {},
): Guide {
  return {
    id,
    span: nowhere,
    title: `Guide ${id}`,
    aliases: [],
    tags: [],
    sources: [],
    body: {
      kind: 'steps',
      start: steps[0]?.id ?? '',
      steps: new Map(steps.map((step) => [step.id, step])),
    },
    causes: new Map(causes.map((one) => [one.id, one])),
    notes: new Map(),
    ...more,
  }
}

export function knowledgeOf(
  facts: readonly Fact[],
  guides: readonly Guide[],
  more: Partial<KnowledgeBase> = {},
): KnowledgeBase {
  return {
    name: 'Made',
    escalation: 'Ask us.',
    citations: new Map(),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    guides: new Map(guides.map((one) => [one.id, one])),
    tables: new Map(),
    hash: 'made',
    ...more,
  }
}

export const is = (id: string): AnswerKey => ({ kind: 'choice', id })
export const unsure: AnswerKey = { kind: 'unsure' }
export const otherwise: AnswerKey = { kind: 'otherwise' }
export const over = (value: number): AnswerKey => ({
  kind: 'range',
  range: { from: { value, included: false } },
})
export const atMost = (value: number): AnswerKey => ({
  kind: 'range',
  range: { to: { value, included: true } },
})
export const go = (step: string): Target => ({ kind: 'go', step })
export const to = (causeId: string): Target => ({ kind: 'cause', cause: causeId })
export const jump = (guideId: string): Target => ({ kind: 'guide', guide: guideId })
export const escalate: Target = { kind: 'escalate' }
