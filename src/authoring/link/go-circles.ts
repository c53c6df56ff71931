import type { Step } from '../../knowledge/step.ts'
import type { Target } from '../../knowledge/target.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Span } from '../../text/span.ts'
import { mistake } from '../shape/mistake.ts'

interface Jump {
  readonly step: string
  readonly span: Span
}

/** The `go` that leads back to a step on the way to it, once for each such jump, from the start of the guide on. */
export function goCircles(steps: readonly Step[]): readonly Diagnostic[] {
  const jumps = new Map(steps.map((step) => [step.id, jumpsOf(step)]))
  const diagnostics: Diagnostic[] = []
  const open = new Set<string>()
  const done = new Set<string>()
  for (const { id } of steps) {
    if (done.has(id)) continue
    const way = [{ id, next: 0 }]
    open.add(id)
    // Depth first without recursion: a guide may be long.
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const jump = jumps.get(top.id)?.[top.next]
      top.next += 1
      if (jump === undefined) {
        open.delete(top.id)
        done.add(top.id)
        way.pop()
      } else if (open.has(jump.step)) {
        diagnostics.push(
          circle(
            way.map((step) => step.id),
            jump,
          ),
        )
      } else if (!done.has(jump.step) && jumps.has(jump.step)) {
        open.add(jump.step)
        way.push({ id: jump.step, next: 0 })
      }
    }
  }
  return diagnostics
}

function jumpsOf(step: Step): readonly Jump[] {
  if (step.kind === 'ask') {
    return step.branches.flatMap(({ target, targetSpan }) => jumpOf(target, targetSpan))
  }
  return jumpOf(step.otherwise, step.otherwiseSpan ?? step.span)
}

function jumpOf(target: Target, span: Span): readonly Jump[] {
  return target.kind === 'go' ? [{ step: target.step, span }] : []
}

function circle(way: readonly string[], { step, span }: Jump): Diagnostic {
  const steps = [...way.slice(way.indexOf(step)), step]
  const message =
    steps.length === 2
      ? `The step "${step}" leads to itself, so this has no end.`
      : `This leads back to "${step}", so it has no end: ${steps.join(', ')}.`
  return mistake('go-circle', message, span)
}
