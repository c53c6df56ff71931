import { lintRules } from '../../authoring/lint.ts'
import type { LintRule } from '../../authoring/lint-rules/lint-rule.ts'
import type { ReadingLaw } from '../../authoring/reading-laws/reading-law.ts'
import { readingLaws } from '../../authoring/reading-laws/reading-laws.ts'
import { unknownName } from '../call/unknown-name.ts'

/** The law behind a code, a wrong and a right example, and how to silence it. */
export function explainCode(
  code: string,
): { readonly text: string } | { readonly mistake: string } {
  const rule = lintRules.find((one) => one.code === code)
  if (rule) return { text: ofLintRule(rule) }
  const law = readingLaws.get(code)
  if (law !== undefined) return { text: ofReading(code, law) }
  const codes = [...lintRules.map((one) => one.code), ...readingLaws.keys()]
  return { mistake: unknownName('code', code, codes) }
}

function ofLintRule({ code, severity, law, wrong, right }: LintRule): string {
  const examples = [...example('Wrong', wrong), ...example('Right', right)]
  const silence =
    severity === 'error'
      ? 'To accept it in one place, write above the line:'
      : 'To silence it in one place, write above the line:'
  return [
    `${code} (${severity})`,
    law,
    ...examples,
    `${silence}\n\n  # unstuck-ignore ${code}: the reason\n`,
  ].join('\n\n')
}

function ofReading(code: string, { law, wrong = '', right = '' }: ReadingLaw): string {
  const silence = 'An error cannot be silenced: a knowledge base with errors is not used.\n'
  return [code, law, ...example('Wrong', wrong), ...example('Right', right), silence].join('\n\n')
}

function example(title: string, yaml: string): readonly string[] {
  const lines = yaml.trim().split('\n')
  if (yaml.trim() === '') return []
  return [`${title}:`, lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')]
}
