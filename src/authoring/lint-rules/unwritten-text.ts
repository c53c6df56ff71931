import { unwrittenTexts } from '../unwritten-texts.ts'
import type { LintRule } from './lint-rule.ts'

const unwritten: ReadonlySet<string> = new Set(
  Object.values(unwrittenTexts).map((text) => (typeof text === 'string' ? text : text.join('\n'))),
)

export const unwrittenText: LintRule = {
  code: 'unwritten-text',
  severity: 'advice',
  law: 'What "unstuck new guide" leaves to be written is written.',
  wrong: `
# guides/dark.yaml
steps:
  start:
    try: [fuse]
causes:
  fuse:
    cause: The fuse has blown.
    check: Write how to see whether it is this.
    remedy: Write what to do.
`,
  right: `
# guides/dark.yaml
steps:
  start:
    try: [fuse]
causes:
  fuse:
    cause: The fuse has blown.
    check: Take the fuse out. Is its wire broken?
    remedy: Put in a new one.
`,
  *checkBase({ authored }) {
    for (const { causes } of authored.guideDocuments) {
      const found = causes.flatMap(({ text, check, remedy }) =>
        [text, check, remedy].flatMap((each) =>
          each !== undefined && unwritten.has(each.value.trim()) ? each.span : [],
        ),
      )
      const [span, ...others] = found
      if (span === undefined) continue
      const also = others.map((other) => ({
        message: 'This one is to be written, too.',
        span: other,
      }))
      const message = 'People read this text, which only says what is to be written here.'
      yield { message, span, ...(also.length > 0 && { also }) }
    }
  },
}
