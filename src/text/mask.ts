import { keysAndAddresses } from './keys-and-addresses.ts'
import { phoneNumbers } from './phone-numbers.ts'
import type { Secret } from './secret.ts'

interface Found {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** Dates, times, addresses and identifiers: digits in them are never a phone number. */
const untouched = new RegExp(
  [
    String.raw`\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]{1,2}\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?)?`,
    String.raw`\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b`,
    String.raw`\b(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])[./]\d{2}\b(?![./-]\d)`,
    String.raw`\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?`,
    String.raw`(?<![\d.])(?:\d|[1-9]\d{1,2})(?:\.(?:\d|[1-9]\d{1,2})){3}\b(?!\.\d)`,
    String.raw`\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b`,
  ].join('|'),
  'gi',
)

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
  const found = [
    ...keysAndAddresses.flatMap((secret) => findAll(folded, secret, [])),
    ...phoneNumbers.flatMap((secret) => findAll(folded, secret, kept)),
  ]
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
    while ((kept[next]?.end ?? text.length) <= start) next += 1
    if ((kept[next]?.start ?? text.length) < end) continue
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
