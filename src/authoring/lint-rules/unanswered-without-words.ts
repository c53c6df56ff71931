import type { LintRule } from './lint-rule.ts'

const bare = /^(?:true|false|yes|no|y|n|x|-)$/i

export const unansweredWithoutWords: LintRule = {
  code: 'unanswered-without-words',
  severity: 'warning',
  law: '"unanswered" says in a sentence what is not known; people read it.',
  wrong: `
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      off: cause fuse
      otherwise: escalate
causes:
  fuse:
    cause: The fuse has blown.
    unanswered: true
`,
  right: `
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      off: cause fuse
      otherwise: escalate
causes:
  fuse:
    cause: The fuse has blown.
    unanswered: The manual does not say which fuse to put in.
`,
  *checkBase({ authored }) {
    for (const { unanswered, causes } of authored.guideDocuments) {
      for (const text of [unanswered, ...causes.map((cause) => cause.unanswered)]) {
        if (text === undefined || !bare.test(text.value.trim())) continue
        const message = `People read "${text.value.trim()}" as the reason, expected a sentence: what is not known.`
        const suggestion = 'such as "The manual does not say."'
        yield { message, span: text.span, suggestion }
      }
    }
  },
}
