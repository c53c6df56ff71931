import { holesOf } from '../../analysis/holes.ts'
import { describeWitness } from '../../analysis/witness.ts'
import type { LintRule } from './lint-rule.ts'

export const holeInText: LintRule = {
  code: 'hole-in-text',
  severity: 'warning',
  law: 'A text shows only what is known by the time it is read.',
  wrong: `
# guides/no-paper.yaml
steps:
  start:
    ask: light
    answers:
      on: cause known-error
      otherwise: escalate
causes:
  known-error:
    cause: "The printer reports {error}: {error.meaning}"
    remedy: Look it up in the manual.
`,
  right: `
# guides/no-paper.yaml
steps:
  start:
    ask: light
    answers:
      on: go error
      otherwise: escalate
  error:
    ask: error
    answers:
      listed: cause known-error
      otherwise: escalate
causes:
  known-error:
    cause: "The printer reports {error}: {error.meaning}"
    remedy: Look it up in the manual.
`,
  *checkGuide({ flow }) {
    const told = new Set<string>()
    for (const { placeholder, shownBy, kind, always, witness } of holesOf(flow)) {
      const { fact, column } = placeholder
      // One message for all columns of one fact in one text.
      const name = `${shownBy.span.start} ${fact} ${kind}`
      if (told.has(name)) continue
      told.add(name)
      const shown = `{${fact}${column === undefined ? '' : `.${column}`}}`
      const message =
        kind === 'unlisted'
          ? `"${shownBy.id}" shows ${shown} also for a code that the table does not hold.`
          : always
            ? `"${shownBy.id}" shows ${shown}, but "${fact}" is never asked before it.`
            : `"${shownBy.id}" shows ${shown}, but "${fact}" is not asked on every way to it.`
      yield { message, span: shownBy.span, witness: describeWitness(witness) }
    }
  },
}
