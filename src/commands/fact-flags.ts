import type { Flag } from './call/flag.ts'

/** What is known before the first question; the main job and `next` take it alike. */
export const factFlags: readonly Flag[] = [
  {
    name: 'fact',
    value: 'NAME=VALUE',
    many: true,
    does: 'what is known already; "unsure" is a value',
  },
  {
    name: 'tried',
    value: 'CAUSE=OUTCOME',
    many: true,
    does: 'what came of a check: fixed, not-fixed, cannot-check',
  },
  {
    name: 'ticket',
    value: 'FILE',
    does: 'a ticket; what it says is not asked again; "-" for standard input',
  },
  { name: 'session', value: 'FILE', does: 'go on from a session, "-" for standard input' },
]
