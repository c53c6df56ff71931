const labels = new Set([
  ...[
    'code',
    'codes',
    'error',
    'errors',
    'err',
    'errno',
    'errcode',
    'errcodes',
    'errorcode',
    'result',
  ],
  ...['errmsg', 'errormsg', 'err_code', 'error_code', 'err_msg', 'error_msg', 'results', 'err_no'],
])
const chineseLabels = ['错误码', '错误代码', '错误', '返回码', '回执码', '状态码', '代码', '报错']

// What people and logs write before a colon without space, `Remarks:1015`; never the first half of a code, `MK:1015`.
const captions = new Set([
  ...[
    'remark',
    'remarks',
    'reason',
    'message',
    'msg',
    'status',
    'stat',
    'state',
    'sms',
    'api',
    'note',
  ],
  ...[
    'response',
    'returned',
    'return',
    'ret',
    'failure',
    'failed',
    'description',
    'desc',
    'detail',
  ],
  ...['receipt', 'report', 'log', 'info', 'warning', 'warn', 'fatal', 'exception'],
])

// Codes of another kind: what stands behind "verification code" was sent to a phone.
const otherKinds = new Set([
  ...[
    'country',
    'nation',
    'national',
    'area',
    'region',
    'dialing',
    'dial',
    'calling',
    'zip',
    'postal',
  ],
  ...[
    'tracking',
    'product',
    'order',
    'cost',
    'exit',
    'tax',
    'bank',
    'branch',
    'delivery',
    'booking',
  ],
  ...['discount', 'coupon', 'voucher', 'invitation', 'invite', 'referral', 'source', 'up'],
  ...['verification', 'login', 'otp', 'pin', 'qr', 'promo', 'access', 'security', 'confirmation'],
])
const otherLabels = new Set(['otp', 'pin', 'captcha', 'passcode', 'password'])
const chineseOtherLabels = ['验证码', '校验码', '国家码', '区号', '密码']

const fillers = new Set(['is', 'was', 'no', 'number'])
const gap = ' :=#"\'“([]).`*\\-'
const widestGap = 12
const longestWord = 16

/** Whether a folded word is itself such a word as `error` or `code`. */
export function isLabel(word: string): boolean {
  return labels.has(word) || chineseLabels.includes(word)
}

/** Whether `code`, `error` and the like stand right before `start`: `code: 12`, `error is 12`, `errcode="12"`. */
export function hasLabelBefore(text: string, start: number): boolean {
  return endsInLabel(text, endOfLabel(text, start))
}

/** Whether what stands at `start` is a code of another kind, `verification code 1016`. */
export function hasOtherLabelBefore(text: string, start: number): boolean {
  const end = endOfLabel(text, start)
  return (
    endsInOtherKind(text, end) ||
    otherLabels.has(wordBefore(text, end)) ||
    endsInAny(text, end, chineseOtherLabels)
  )
}

/** Whether `code`, `error` and the like stand right behind `end`: `FAILED error`. */
export function hasLabelAfter(text: string, end: number): boolean {
  return /^ {1,3}(?:code|error|errcode)(?! ?(?:codes|messages|logs))(?![\p{L}\p{N}])/u.test(
    text.slice(end, end + 2 * longestWord),
  )
}

/** Whether a label, or another caption such as `Remarks`, ends right at `end`. */
export function endsInCaption(text: string, end: number): boolean {
  return endsInLabel(text, end) || captions.has(wordBefore(text, end))
}

/** Whether a label ends right at `end`. */
export function endsInLabel(text: string, end: number): boolean {
  return labels.has(wordBefore(text, end)) || endsInAny(text, end, chineseLabels)
}

function endsInOtherKind(text: string, end: number): boolean {
  const word = wordBefore(text, end)
  if (word !== 'code' && word !== 'codes') return false
  return otherKinds.has(wordBefore(text, gapBefore(text, end - word.length)))
}

/** Where the word before `start` ends, past `: "` and past `is`. */
function endOfLabel(text: string, start: number): number {
  const end = gapBefore(text, start)
  const word = wordBefore(text, end)
  return fillers.has(word) ? gapBefore(text, end - word.length) : end
}

function gapBefore(text: string, start: number): number {
  let at = start
  while (at > 0 && start - at < widestGap && gap.includes(text[at - 1] ?? '')) at--
  return at
}

/** The Latin word that ends at `end`; empty where it is part of a longer one. */
function wordBefore(text: string, end: number): string {
  let at = end
  while (at > 0 && end - at <= longestWord && isLatin(text.charCodeAt(at - 1))) at--
  if (at === end) return ''
  const before = text.charCodeAt(at - 1)
  const isPart = !isHan(before) && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
  return isPart ? '' : text.slice(at, end).replace(/^_+/u, '')
}

function isLatin(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || unit === 95
}

function isHan(unit: number): boolean {
  return unit >= 0x3040 && unit <= 0x9fff
}

function endsInAny(text: string, end: number, words: readonly string[]): boolean {
  return isHan(text.charCodeAt(end - 1)) && words.some((word) => text.endsWith(word, end))
}
