import type { LintRule } from './lint-rule.ts'

export const staleSource: LintRule = {
  code: 'stale-source',
  severity: 'warning',
  law: 'Every source was read within the last year.',
  wrong: `
# knowledge-base.yaml
name: Printers
escalation: Call the print room.
sources:
  manual: { title: The manual, read: 2019-03-01 }
`,
  right: `
# knowledge-base.yaml
name: Printers
escalation: Call the print room.
sources:
  manual: { title: The manual, read: 2026-03-01 }
`,
  *checkBase({ authored, today }) {
    const oldest = `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`
    for (const { name, read } of authored.knowledgeBaseDocument?.citations ?? []) {
      if (!read || read.value >= oldest) continue
      const message = `The source "${name.value}" was read on ${read.value}, more than a year ago.`
      yield { message, span: read.span, suggestion: 'read it again and set the day' }
    }
  },
}
