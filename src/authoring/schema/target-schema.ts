import { blank } from './blank.ts'
import type { JsonSchema } from './json-schema.ts'
import type { WrittenName } from './written-names.ts'

/** Where an answer leads. Steps, causes and notes are known in the guide's own file only, so their form is all that is asked. */
export function targetSchema(guides: readonly WrittenName[]): JsonSchema {
  const ids = guides.map(({ id }) => id)
  const guide = ids.length > 0 ? `|guide +(${ids.map(literal).join('|')})` : ''
  return {
    type: 'string',
    pattern: `^(escalate|(go|cause|note) +[a-z0-9][a-z0-9-]*${guide})$`,
    patternErrorMessage:
      'Expected "go STEP", "cause CAUSE", "guide GUIDE", "note NOTE" or "escalate". If the guide is new, run "unstuck schema" again.',
    markdownDescription:
      'Where it goes on: `go STEP`, `cause CAUSE`, `guide GUIDE`, `note NOTE`, or `escalate`.',
    defaultSnippets: [
      { label: 'go', description: 'another step of this guide', body: `go ${blank(1, 'step')}` },
      {
        label: 'cause',
        description: 'a cause of this guide: the end',
        body: `cause ${blank(1, 'cause')}`,
      },
      {
        label: 'note',
        description: 'a text of this guide: the end',
        body: `note ${blank(1, 'note')}`,
      },
      { label: 'escalate', description: 'ask somebody else: the end', body: 'escalate' },
      ...guides.map(({ id, title = id }) => ({
        label: `guide ${id}`,
        description: title,
        body: `guide ${id}`,
      })),
    ],
  }
}

function literal(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, '\\$&')
}
