import { remembered } from '../analysis/remembered.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { nearest } from '../text/nearest.ts'
import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { ignoreWithoutReason } from './lint-rules/ignore-without-reason.ts'
import { unusedIgnore } from './lint-rules/unused-ignore.ts'

/** `# unstuck-ignore CODE: reason`, which silences the next line that is no comment. */
interface Ignore {
  readonly code: string
  readonly reason: string
  readonly span: Span
  /** The comment with its indentation and its line end. */
  readonly whole: Span
  /** The line that is silenced, without its end. */
  readonly line: Span
}

const none: readonly Ignore[] = []
const MARK = 'unstuck-ignore'
// Ends before the line does, so that the reason never swallows the next line.
const IGNORE = /^[ \t]*(#[ \t]*unstuck-ignore\b[ \t]*([\w-]*)[ \t]*:?[ \t]*([^\r\n]*))/gm

/**
 * Leaves out what comments silence, and says which of them silence nothing or give no reason: unless
 * not everything was looked at.
 */
export function silence(
  diagnostics: readonly Diagnostic[],
  sources: Iterable<Source>,
  codes: readonly string[],
  tellUnused = true,
): readonly Diagnostic[] {
  const ignores = [...sources].flatMap(ignoresIn)
  if (ignores.length === 0) return diagnostics
  const used = new Set<Ignore>()
  const left = diagnostics.filter((diagnostic) => {
    const ignore = ignores.find((one) => silences(one, diagnostic))
    if (ignore) used.add(ignore)
    return !ignore
  })
  if (!tellUnused) return left
  return [...left, ...ignores.flatMap((ignore) => faultOf(ignore, used.has(ignore), codes))]
}

function silences({ code, line }: Ignore, { code: found, span }: Diagnostic): boolean {
  return (
    code === found && span.path === line.path && span.start >= line.start && span.start <= line.end
  )
}

function faultOf(
  { code, reason, span, whole }: Ignore,
  isUsed: boolean,
  codes: readonly string[],
): readonly Diagnostic[] {
  if (isUsed && reason === '') {
    const { code: rule, severity } = ignoreWithoutReason
    const message = `This silences "${code}" without a reason.`
    return [
      { code: rule, severity, message, span, suggestion: `write "# ${MARK} ${code}: " and why` },
    ]
  }
  if (isUsed) return []
  const { code: rule, severity } = unusedIgnore
  const [near] = codes.includes(code) ? [] : nearest(code, codes)
  const message =
    code === ''
      ? 'This names no finding to silence.'
      : `There is no "${code}" on the next line to silence.`
  const rest =
    near === undefined
      ? { suggestion: 'remove it', edits: [{ span: whole, text: '' }] }
      : { suggestion: `did you mean "${near}"?` }
  return [{ code: rule, severity, message, span, ...rest }]
}

const ignoresIn = remembered(({ path, text }: Source): readonly Ignore[] => {
  if (!text.includes(MARK)) return none
  return [...text.matchAll(IGNORE)].map((match) => {
    const [whole, comment = '', code = '', reason = ''] = match
    const end = match.index + whole.length
    return {
      code,
      reason: reason.trim(),
      span: { path, start: end - comment.length, end },
      whole: { path, start: match.index, end: end + lineEnd(text, end) },
      line: nextLine(path, text, end),
    }
  })
})

function lineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? 2 : Number(text[at] === '\n')
}

/** The first line below that holds more than a comment. */
function nextLine(path: string, text: string, from: number): Span {
  const line = /(?<=\n)[ \t]*[^\s#][^\n]*/g
  line.lastIndex = from
  const match = line.exec(text)
  const start = match ? match.index : text.length
  return { path, start, end: start + (match?.[0].length ?? 0) }
}
