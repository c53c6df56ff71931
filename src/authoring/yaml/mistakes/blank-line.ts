import { lineAt } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'

/** What has no words of its own: the library's are given, and the line is left out. */
export function blankLine({ text, message, start, end }: Trouble): Mistake {
  const line = lineAt(text, start)
  const reason = message.replace(/\.$/, '')
  return {
    code: 'yaml-syntax',
    message: `This line cannot be read as YAML: ${reason}.`,
    start,
    end: Math.min(end, line.end),
    repairs: [{ at: line.start, end: line.end, text: ' '.repeat(line.end - line.start) }],
    hides: true,
  }
}
