const log =
  /^\s*(?:at\s+[\w$.]+\(|caused by:|traceback|file "|(?:\S{1,20}\s)?\S{0,20}\d{1,2}:\d{2}:\d{2}\S*\s.{0,60}\b(?:trace|debug|info|warn|warning|error|fatal)\b|(?:\S{10}[T ])?\d{1,2}:\d{2}:\d{2}[.,]\d{3}\s|\[(?:trace|debug|info|warn|warning|error|fatal)\])/i

/** Whether an offset stands in a line that a program wrote: what failed there is the program's own step. */
export function isLogLine(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return log.test(text.slice(start, Math.min(start + 160, text.length)))
}
