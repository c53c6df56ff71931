import { hasLabelAfter, hasLabelBefore, isLabel } from './code-label.ts'

const member = /["']([\p{L}\p{N} _-]{1,40})\\?["'] {0,20}: {0,20}(\\?["'])?$/u
const keysOfCodes =
  /^(?:code|err|error|errno|result|status|stat|state|report|receipt|remarks?|reason|description|desc|message|msg|ret)(?:code|msg|message|status|no)?$/u
const widestMember = 100

/** Where a name of a table was met: offsets into a text that is folded and as long as the original. */
export interface Meeting {
  readonly folded: string
  readonly original: string
  readonly start: number
  readonly end: number
  /** The name as the table writes it. */
  readonly written: string
  /** Nothing but quotation marks, brackets and the like is around it. */
  readonly isWholeText: boolean
}

/** Whether a name is the whole text or a JSON value. */
export function isWholeValue(meeting: Meeting): boolean {
  return meeting.isWholeText || isValue(meeting, false)
}

/**
 * Whether a name that is an ordinary word or a small number is meant as a code: as the whole text, as a JSON value, or
 * right beside a word such as `error`.
 */
export function countsAsCode(meeting: Meeting): boolean {
  const { folded, original, start, end, written, isWholeText } = meeting
  if (isWholeText) return true
  const asWritten = original.slice(start, end) === written && written !== written.toLowerCase()
  const nothingFollows = !/^ ?[\p{L}\p{N}:=]/u.test(folded.slice(end, end + 2))
  if (isLabel(folded.slice(start, end))) {
    return isValue(meeting, true) || (asWritten && nothingFollows && hasLabelBefore(folded, start))
  }
  if (isValue(meeting, !/\p{L}/u.test(written))) return true
  if (/\d/u.test(written)) {
    return hasLabelBefore(folded, start) || (end - start > 1 && hasLabelAfter(folded, end))
  }
  // "error failed to send" and "rate limit error" are sentences; FAILED and LIMIT in capitals are codes there.
  if (asWritten && hasLabelAfter(folded, end)) return true
  return (asWritten || nothingFollows) && hasLabelBefore(folded, start)
}

/** Whether it is the value of a JSON member; a number only where the key speaks of codes, not in `"fee":1`. */
function isValue({ folded, start, end }: Meeting, onlyOfCodes: boolean): boolean {
  if (!opensValue(folded, start)) return false
  const found = member.exec(folded.slice(Math.max(0, start - widestMember), start))
  if (found === null) return false
  const [, key = '', quote] = found
  if (onlyOfCodes && !keysOfCodes.test(key.replace(/[ _-]/gu, ''))) return false
  const rest = folded.slice(end, end + 2)
  return quote === undefined ? /^[\s,}\]]|^$/u.test(rest) : rest.startsWith(quote)
}

/** A quick look that spares most of the searching for a key. */
function opensValue(folded: string, start: number): boolean {
  let at = start - 1
  while (folded[at] === ' ' && start - at < 20) at--
  const before = folded[at]
  return before === '"' || before === "'" || before === ':'
}
