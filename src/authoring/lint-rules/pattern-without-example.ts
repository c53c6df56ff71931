import type { LintRule } from './lint-rule.ts'

export const patternWithoutExample: LintRule = {
  code: 'pattern-without-example',
  severity: 'advice',
  law: 'A recogniser that is a pattern only has an example, which people see.',
  wrong: `
# facts.yaml
display:
  ask: What does the display say?
  text:
    timeout: { pattern: "time(d)? ?out" }
# guides/display.yaml
steps:
  start:
    ask: display
    answers:
      timeout: cause cable
      otherwise: escalate
`,
  right: `
# facts.yaml
display:
  ask: What does the display say?
  text:
    timeout: { pattern: "time(d)? ?out", example: Connection timed out }
# guides/display.yaml
steps:
  start:
    ask: display
    answers:
      timeout: cause cable
      otherwise: escalate
`,
  *checkBase({ knowledge }) {
    for (const fact of knowledge.facts.values()) {
      for (const { id, ways, example, span } of fact.kind === 'text' ? fact.recognisers : []) {
        if (example !== undefined || ways[0]?.kind !== 'pattern') continue
        const message = `In the list of texts people see "${id}", as a pattern shows no text of its own.`
        yield { message, span, suggestion: 'add an "example"' }
      }
    }
  },
}
