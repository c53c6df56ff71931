import type { Guide } from '../knowledge/guide.ts'
import { targetText } from './target-text.ts'

/** A guide as data: what `show` prints, in the words of the format. */
export function guideJson({ id, title, aliases, tags, sources, body, causes, notes }: Guide) {
  const common = { guide: id, title, aliases, tags, source: sources }
  if (body.kind === 'information') return { ...common, answer: body.text }
  if (body.kind === 'unanswered') return { ...common, unanswered: body.reason }
  return {
    ...common,
    steps: [...body.steps.values()].map((step) => ({
      step: step.id,
      ...(step.say === undefined ? {} : { say: step.say }),
      ...(step.kind === 'ask'
        ? {
            ask: step.fact,
            answers: step.branches.map(({ written, target }) => ({
              answer: written,
              to: targetText(target),
            })),
          }
        : { try: step.causes.map(({ cause }) => cause), otherwise: targetText(step.otherwise) }),
    })),
    causes: [...causes.values()].map(({ span, id: cause, text, sources: source, ...rest }) => ({
      id: cause,
      cause: text,
      ...rest,
      source,
    })),
    notes: [...notes.values()].map(({ id: note, text }) => ({ note, text })),
  }
}
