import type { Secret } from './secret.ts'

const label = '[phone number]'
const gap = '[ \\u00a0.\\-/]'
const phoneWord =
  /(?:phone|mobile|tel|telephone|cell|handset|msisdn|whatsapp|recipients?|receiver|caller|(?<!\p{L})to|numbers?|no\.|call(?: me)?(?: at| on)?|手机号?码?|电话|号码)["'\s:=：是为#[(]{0,6}(?:is |are |was )?["'[(]{0,2}$/iu
const idWord =
  /(?:random|time|timestamp|expires?|nonce|id|sid|serial ?no|serial|order|ticket|case|invoice|reference|ref|version|build|error|codes?|errcode|result|ext|#|单号|编号|代码|错误码)(?: no\.?| numbers?| nr\.?)?["'\s:=：#]{0,5}$/i
const otherKey = /[\w-]["']?\s?[=:]\s?["']?$/
const isOfPhone = (before: string) => phoneWord.test(before) && !idWord.test(before)

/** National forms of several countries that are told by their shape alone. */
const shapes: readonly RegExp[] = [
  // North America, and others that write three, three and four digits.
  /(?<![\w.+-])(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]{1,2}[1-9]\d{2}[ .-]\d{4}(?![\w-])/g,
  // China
  /(?<![\w.+-])(?:(?:00)?86[ -]?)?1[3-9]\d[ .-]?\d{4}[ .-]?\d{4}(?![\w-])/g,
  // India
  /(?<![\w.+-])[6-9]\d{4}[ -]\d{5}(?![\w-])/g,
  // Brazil
  /(?<![\w.+-])\(?[1-9]\d\)? ?9\d{4}-\d{4}(?![\w-])/g,
  // Russia
  /(?<![\w.+-])8[ -]\(?9\d{2}\)?[ -]\d{3}[ -]\d{2}[ -]?\d{2}(?![\w-])/g,
  // Spain
  /(?<![\w.+-])[67]\d{2}(?:[ .-]\d{2}){3}(?![\w-])/g,
]

/** Phone numbers as people and programs write them: international, national, bare digits where a word says what they are. */
export const phoneNumbers: readonly Secret[] = [
  {
    label,
    pattern: new RegExp(`\\(?\\+ ?\\(?\\d{1,4}\\)?(?:${gap}{0,2}\\(?\\d{1,12}\\)?){1,7}`, 'g'),
    accepts: ([text]) => hasDigits(text, 7, 15),
  },
  {
    label,
    pattern: new RegExp(
      `(?<![\\w.+-])(?:\\(0\\d{1,4}\\)|0\\d{1,4})(?:${gap}{1,2}\\d{2,9}){1,5}(?![\\w-])`,
      'g',
    ),
    accepts: ([text], before) => hasDigits(text, 9, 16) && !idWord.test(before),
  },
  ...shapes.map((pattern) => ({
    label,
    pattern,
    accepts: (_: RegExpExecArray, before: string) => !idWord.test(before),
  })),
  {
    label,
    pattern: /(?<![\w.+-])\d{9,15}(?![\w-])/g,
    accepts: ([digits], before) =>
      (isOfPhone(before) && !isUnixTime(digits)) ||
      (looksLikePhone(digits) && !idWord.test(before) && !otherKey.test(before)),
  },
  {
    label,
    pattern: new RegExp(`(?<![\\w.+-])\\(?\\d{2,9}\\)?(?:${gap}\\d{2,9}){0,4}(?![\\w-])`, 'g'),
    accepts: ([text], before) => hasDigits(text, 7, 15) && isOfPhone(before),
  },
]

function hasDigits(text: string, least: number, most: number): boolean {
  const count = text.replace(/\D/g, '').length
  return count >= least && count <= most
}

function isUnixTime(digits: string): boolean {
  return /^1[67]\d{8}(?:\d{3})?$/.test(digits)
}

/** A bare run of digits: no Unix time, no date, no SDK AppID. */
function looksLikePhone(digits: string): boolean {
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(digits) && digits.length >= 12) return false
  if (/^[12]400/.test(digits) && digits.length === 10) return false
  if (/^0[1-9]/.test(digits)) return digits.length <= 12
  if (/^00[1-9]/.test(digits)) return true
  return /^[2-9]/.test(digits) && digits.length >= 10 && digits.length <= 13
}
