import { lintRules } from '../../authoring/lint.ts'
import { readingLaws } from '../../authoring/reading-laws/reading-laws.ts'

/** What holds where a finding of this code is absent, in a sentence. */
export function lawOf(code: string): string | undefined {
  return lintRules.find((rule) => rule.code === code)?.law ?? readingLaws.get(code)?.law
}
