const outermost = new Set([
  'title',
  'aliases',
  'tags',
  'source',
  'steps',
  'answer',
  'unanswered',
  'causes',
  'notes',
  'escalation',
  'name',
  'about',
  'sources',
])

const inner = new Set([
  ...['say', 'ask', 'answers', 'try', 'source'],
  ...['cause', 'check', 'remedy', 'unanswered', 'likelihood', 'effort'],
  ...['where', 'choices', 'yes-no', 'number', 'duration', 'text', 'table', 'keys', 'by'],
  ...['read from', 'decide', 'rows', 'given', 'tried', 'ticket', 'expect', 'title', 'url', 'read'],
])

/** Whether a name is one of the format's own that may stand in that column, counted from 0. */
export function isFormatWord(name: string, indent: number): boolean {
  return (indent === 0 ? outermost : inner).has(name)
}

/** The name that a line starts with, past dashes: `- name: value`. */
export function nameOfLine(content: string): string | undefined {
  return /^(?:- +)*(["']?)([\w -]{1,40})\1:(?:\s|$)/.exec(content)?.[2]
}
