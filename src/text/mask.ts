interface Found {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** What is looked for. A `value` group is masked alone, else the whole match. */
interface Secret {
  readonly label: string
  readonly pattern: RegExp
  readonly accepts?: (match: RegExpExecArray, before: string) => boolean
}

const gap = '[ \\u00a0.\\-/]'
const phoneWord =
  /(?:phone|mobile|tel|telephone|cell|handset|msisdn|whatsapp|recipient|caller|numbers?|no\.|call(?: me)?(?: at| on)?|手机号?码?|电话|号码)["'\s:=：是为#[(]{0,6}(?:is |are |was )?["'[(]{0,2}$/i
const idWord =
  /(?:random|time|timestamp|expires?|nonce|id|sid|serial ?no|serial|order|ticket|case|invoice|reference|ref|version|build|error|codes?|errcode|result|ext|#)(?: no\.?| number| nr\.?)?["'\s:=：#]{0,5}$/i
const otherKey = /[\w-]["']?\s?[=:]\s?["']?$/
const isPhone = (before: string) => phoneWord.test(before) && !idWord.test(before)
const isKeyLike = (text: string) => /\d/.test(text) && /[a-z]/i.test(text)

/** Dates, times, addresses and identifiers: digits in them are never a phone number. */
const untouched =
  /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]{1,2}\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?)?|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b|\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?|\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/gi

const secrets: readonly Secret[] = [
  {
    label: '[e-mail address]',
    pattern: /[\p{L}\p{N}_.+%-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
  },
  { label: '[SecretId]', pattern: /\bAKID[A-Za-z0-9]{8,}/g },
  { label: '[token]', pattern: /\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g },
  { label: '[token]', pattern: /\b(?:bearer|basic)\s{1,3}(?<value>[\w.~+/-]{8,}={0,2})/dgi },
  {
    label: '[key]',
    pattern:
      /(?:secret[ _-]?key|app[ _-]?key|api[ _-]?key|access[ _-]?key|secret|token|(?<![a-z])sig|signature)["']?\s{0,3}(?:[:=：]|\bis\b)\s{0,3}["']?(?<value>[\w%+/.~-]{7,}[\w%]={0,2})/dgi,
    accepts: (match) => isKeyLike(match.groups?.value ?? ''),
  },
  {
    label: '[password]',
    pattern:
      /(?:password|passwd|passphrase|密码)["']?\s{0,3}[:=：]\s{0,3}["']?(?<value>[^\s"',;]{4,})/dgi,
  },
  { label: '[key]', pattern: /(?<![\w-])[\da-f]{32}(?:[\da-f]{8}|[\da-f]{32})?(?![\w-])/gi },
  {
    label: '[key]',
    pattern: /(?<![\w/-])[A-Za-z0-9]{32}(?![\w-])/g,
    accepts: ([text]) => /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text),
  },
  {
    label: '[phone number]',
    pattern: new RegExp(`\\+ ?\\(?\\d{1,4}\\)?(?:${gap}{0,2}\\(?\\d{1,12}\\)?){1,7}`, 'g'),
    accepts: ([text]) => hasDigits(text, 7, 15),
  },
  {
    label: '[phone number]',
    pattern: new RegExp(
      `(?<![\\w.+-])(?:\\(0\\d{1,4}\\)|0\\d{1,4})(?:${gap}{1,2}\\d{2,9}){1,5}(?![\\w-])`,
      'g',
    ),
    accepts: ([text], before) => hasDigits(text, 9, 16) && !idWord.test(before),
  },
  {
    label: '[phone number]',
    pattern: /(?<![\w.+-])(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}(?![\w-])/g,
    accepts: (_, before) => !idWord.test(before),
  },
  {
    label: '[phone number]',
    pattern: /(?<![\w.+-])(?:(?:00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\w-])/g,
    accepts: (_, before) => !idWord.test(before),
  },
  {
    label: '[phone number]',
    pattern: /(?<![\w.+-])\d{9,15}(?![\w-])/g,
    accepts: ([digits], before) =>
      isPhone(before) || (looksLikePhone(digits) && !idWord.test(before) && !otherKey.test(before)),
  },
  {
    label: '[phone number]',
    pattern: new RegExp(`(?<![\\w.+-])\\(?\\d{2,9}\\)?(?:${gap}\\d{2,9}){0,4}(?![\\w-])`, 'g'),
    accepts: ([text], before) => hasDigits(text, 7, 15) && isPhone(before),
  },
]

/**
 * The text with phone numbers, keys, signatures, tokens and e-mail addresses
 * replaced by what they are: `[phone number]`. Codes, SDK AppIDs, times and
 * durations stay. Masking twice changes nothing. Linear in the text.
 */
export function mask(text: string): string {
  // Full-width forms are folded one for one, so that offsets stay true.
  const folded = text.replace(/[\uff01-\uff5e]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )
  const kept: Found[] = [...folded.matchAll(untouched)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: '',
  }))
  const found = secrets.flatMap((secret) => findAll(folded, secret, kept))
  return replaceAll(text, found)
}

function findAll(text: string, secret: Secret, kept: readonly Found[]): Found[] {
  const found: Found[] = []
  let next = 0
  for (const match of text.matchAll(secret.pattern)) {
    const before = text.slice(Math.max(0, match.index - 32), match.index)
    if (secret.accepts && !secret.accepts(match, before)) continue
    const [start, end] = match.indices?.groups?.value ?? [
      match.index,
      match.index + match[0].length,
    ]
    if (secret.label === '[phone number]') {
      while ((kept[next]?.end ?? text.length) <= start) next += 1
      if ((kept[next]?.start ?? text.length) < end) continue
    }
    found.push({ start, end, label: secret.label })
  }
  return found
}

function replaceAll(text: string, found: Found[]): string {
  const ordered = found.sort((one, other) => one.start - other.start || other.end - one.end)
  let masked = ''
  let done = 0
  for (const { start, end, label } of ordered) {
    if (start < done) continue
    masked += text.slice(done, start) + label
    done = end
  }
  return masked + text.slice(done)
}

function hasDigits(text: string, least: number, most: number): boolean {
  const count = text.replace(/\D/g, '').length
  return count >= least && count <= most
}

/** A bare run of digits: no Unix time, no date, no SDK AppID. */
function looksLikePhone(digits: string): boolean {
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(digits) && digits.length >= 12) return false
  if (/^[12]400/.test(digits) && digits.length === 10) return false
  if (/^0[1-9]/.test(digits)) return digits.length <= 12
  if (/^00[1-9]/.test(digits)) return true
  return /^[2-9]/.test(digits) && digits.length >= 10 && digits.length <= 13
}
