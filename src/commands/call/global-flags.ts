import type { Flag } from './flag.ts'

/** Flags that every command takes. */
export const globalFlags: readonly Flag[] = [
  { name: 'rules', value: 'DIR', does: 'the knowledge base to use' },
  { name: 'json', does: 'print the result as JSON' },
  { name: 'no-input', does: 'never ask; say which answer is missing instead' },
  { name: 'no-color', does: 'no colours; NO_COLOR does the same' },
  { name: 'help', short: 'h', does: 'show this help' },
  { name: 'version', short: 'v', does: 'show the version' },
]
