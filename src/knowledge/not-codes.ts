/** A stretch of text whose digits belong to something else. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly kind: 'phone number' | 'address'
}

const address = /(?:https?:\/\/|www\.)[^\s"'<>]{1,2000}/gu
const international = /(?:\+|(?<![\p{L}\p{N}.:,*/-])00(?=[1-9]))\d[\d ().-]{5,30}\d/gu
const grouped = /(?<![\p{L}\p{N}.:,+*/-])\d{1,6}(?: \d{1,8}){1,4}(?![\p{L}\p{N}:])/gu
const enoughDigits = 10

/** Phone numbers written in groups and web addresses, in order; `text` is folded. Linear in its length. */
export function notCodes(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const found of text.matchAll(address)) {
    stretches.push({ start: found.index, end: found.index + found[0].length, kind: 'address' })
  }
  for (const found of text.matchAll(international)) {
    const end = found.index + phoneLength(found[0])
    stretches.push({ start: found.index, end, kind: 'phone number' })
  }
  for (const found of text.matchAll(grouped)) {
    if (!isGroupedPhoneNumber(found[0].split(' '))) continue
    stretches.push({ start: found.index, end: found.index + found[0].length, kind: 'phone number' })
  }
  return stretches.sort((one, other) => one.start - other.start)
}

/** Groups count up to the one that completes a number: what follows `+65 9123 4567` may be a code. */
function phoneLength(found: string): number {
  let digits = 0
  for (let at = 0; at < found.length; at++) {
    const character = found[at] ?? ''
    if (character === ' ' && digits >= enoughDigits) return at
    if (character >= '0' && character <= '9') digits++
  }
  return found.length
}

/** `138 1016 1234` and `0151 1234567`; but `1015 1016 1017` are three codes. */
function isGroupedPhoneNumber(groups: readonly string[]): boolean {
  const digits = groups.join('').length
  if (digits < enoughDigits || digits > 15) return false
  const [first = ''] = groups
  if (groups.length === 2) return first.startsWith('0') && first.length <= 5
  return groups.some((group) => group.length < 4)
}
