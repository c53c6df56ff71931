import { afterLast } from './after-last.ts'

const reach = 160
const ends = /[.!?。！？](?=\s|$|[\p{Script=Han}])|\n/gu
const ofCodes =
  /(?:error|code|(?<!\p{L})err|result|remark|return|respon|repl(?:y|ies)|answer|fail|reject|refus|exception|错误|代码|返回|报|备注|失败|回执|码|提示|结果|拒绝)/iu
const ofGetting =
  /(?<!\p{L})(?:gets?|got|getting|receiv\p{L}*|sees?|saw|seeing|shows?|shown|throws?|gives?|gave|says?|said|means?|what is|what's|收到|出现|显示)(?!\p{Ll})/iu
const behind =
  /^[\s"'”’,)]{0,3}(?:errors?|codes?|comes?|came|appears?|on (?:every|each|all|any)|for (?:every|each|all|any|template)|all (?:day|morning|night|the time)|occurs?|is returned|was returned|again|since|means?|错误|报错|是什么|什么意思|代表)/iu

const quotedBehind = /^[\s"'“”(:-]{1,4}[^.]{0,30}(?:error|repl(?:y|ies)|response|错误)/iu
/** Databases tell their own errors so: `ERROR 1045 (28000)`. */
const sqlState = /^ \([0-9a-z]{5}\)/iu

/** `1013 or 1025?` */
function isChoice(left: string, right: string): boolean {
  return /\d or $/u.test(left) || /^ or \d/u.test(right)
}

/** `60008 60008 60008 all morning` */
function isRepeated(folded: string, start: number, end: number): boolean {
  const code = folded.slice(start, end)
  return folded.startsWith(` ${code} ${code}`, end)
}

/**
 * Whether a bare number of a folded text is told as a code. Streets, prices and customers
 * have numbers too: the sentence has to speak of errors, replies and the like, or of
 * getting the number, or the line is nothing but the number.
 */
export function isToldAsCode(folded: string, start: number, end: number): boolean {
  if (!/^\p{Nd}+$/u.test(folded.slice(start, end))) return true
  const left = afterLast(folded.slice(Math.max(0, start - reach), start), ends)
  const after = folded.slice(end, end + reach)
  const right = after.slice(0, after.search(/[.!?。！？](?:\s|$)|\n/u) >>> 0)
  const isAsked = /^[?？]/u.test(after.slice(right.length))
  if ((isAsked && isChoice(left, right)) || sqlState.test(right)) return false
  if (ofCodes.test(left.slice(-40)) || ofGetting.test(left.slice(-25)) || behind.test(right))
    return true
  if (isRepeated(folded, start, end)) return true
  return quotedBehind.test(right) || !/\p{L}/u.test(left + right)
}
