import type { LintRule } from './lint-rule.ts'

export const missingSource: LintRule = {
  code: 'missing-source',
  severity: 'warning',
  needs: 'sources',
  law: 'A guide says where its knowledge comes from.',
  wrong: `
# guides/dark.yaml
title: The printer is dark
steps:
  start:
    try: [switch]
`,
  right: `
# guides/dark.yaml
title: The printer is dark
source: manual
steps:
  start:
    try: [switch]
`,
  *checkGuide({ guide, knowledge }) {
    // Where no sources are kept at all there is nothing to name.
    if (knowledge.citations.size === 0 || guide.sources.length > 0) return
    if (guide.body.kind === 'unanswered') return
    const parts = [
      ...guide.causes.values(),
      ...(guide.body.kind === 'steps' ? guide.body.steps.values() : []),
    ]
    if (parts.some(({ sources }) => sources.length > 0)) return
    const [example] = knowledge.citations.keys()
    const message = `The guide "${guide.title}" names no source.`
    yield {
      message,
      span: guide.span,
      suggestion: `write "source: ${example}", or whichever it is`,
    }
  },
}
