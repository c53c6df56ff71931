import { lint, lintRules } from '../../src/authoring/lint.ts'
import type { LintRule } from '../../src/authoring/lint-rules/lint-rule.ts'
import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import type { ReadingLaw } from '../../src/authoring/reading-laws/reading-law.ts'
import { readingLaws } from '../../src/authoring/reading-laws/reading-laws.ts'
import type { Diagnostic } from '../../src/text/diagnostic.ts'
import { exampleSources } from '../authoring/lint-rules/example-sources.ts'

/** docs/diagnostics.md, from the laws and examples of the lint rules and of reading. */
export function diagnosticsPage(): string {
  const reading = [...readingLaws].sort(([one], [other]) => (one < other ? -1 : 1))
  return `${[
    INTRODUCTION,
    ...lintRules.map(lintSection),
    READING,
    ...reading.map(readingSection),
  ].join('\n\n')}\n`
}

const INTRODUCTION = `# What \`unstuck check\` says

<!-- Made from the lint rules' own examples: npx vitest run test/docs/diagnostics.test.ts -u -->

A knowledge base should promise two things: every consultation has an ending, and never two at once.
\`unstuck check\` looks for what breaks that promise, for what no one will ever read, and for what was
mistyped. \`unstuck check --explain CODE\` prints one section of this page.

| severity | means |
| --- | --- |
| error | somebody will be left without an ending, or the file cannot be read |
| warning | most likely not what was meant |
| advice | worth a look |

Findings about answers show the answers that lead to them, so that they can be played. Each mistake is
told once: what follows from it is not told again. What cannot be read does not hide the rest: other
guides are looked at all the same, and so is a guide whose mistakes leave no doubt of what was meant. Where a guide is so tangled that not every way could
be followed, that is said too ([not-fully-checked](#not-fully-checked)); it is never called clean by
default.

**To accept a finding**, write a comment above the line it points at, with its code and the reason:

\`\`\`yaml
  # unstuck-ignore too-many-checks: the service desk asked for all ten in one list
  phone:
    try: [...]
\`\`\`

The reason is required, and a comment that silences nothing is told. Mistakes of reading cannot be
silenced: with them there is nothing to consult. Nothing is called unused while any are left.

The examples are excerpts; \`# facts.yaml\` says which file the lines below it stand in.

# What is checked`

const READING = `# What cannot be read

Mistakes in YAML, in CSV and in names. All of them are told in one run, each once, with the place and
what was expected there.`

function lintSection(rule: LintRule): string {
  const { code, severity, law, wrong, right } = rule
  if (wrong === '') return `## ${code}\n\n*${severity}.* ${law}`
  return [
    `## ${code}`,
    `*${severity}.* ${law}`,
    fenced(wrong),
    findings(wrong).map(quoted).join('\n>\n'),
    'Better:',
    fenced(right),
  ].join('\n\n')
}

function readingSection([code, { law, wrong, right }]: readonly [string, ReadingLaw]): string {
  const parts = [`## ${code}`, law]
  if (wrong !== undefined) parts.push(fenced(wrong))
  if (right !== undefined) parts.push('Better:', fenced(right))
  return parts.join('\n\n')
}

function findings(example: string): readonly Diagnostic[] {
  return lint(readKnowledgeBase(exampleSources(example)), { today: '2026-11-22' })
}

function quoted({ message, suggestion, witness }: Diagnostic): string {
  const lines = [message]
  if (suggestion !== undefined) lines.push(`*${suggestion}*`)
  if (witness)
    lines.push(`Answers that lead here: ${witness.map((one) => `\`${one}\``).join(', ')}`)
  return lines.map((line) => `> ${line}`).join('\\\n')
}

function fenced(example: string): string {
  const text = example.trim()
  // Only tables: a comment would be a row.
  const language = /^# \S+\.csv$/m.test(text) && !/\.yaml$/m.test(text) ? 'text' : 'yaml'
  return `\`\`\`${language}\n${text}\n\`\`\``
}
