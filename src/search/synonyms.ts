import { stem } from './stem.ts'

/** Words that people use for one another when they describe trouble. Generic on purpose: what belongs to one product is an alias. */
const groups: readonly string[] = [
  'delay late slow latency lag slowness slowly',
  'phone mobile handset cellphone cell smartphone telephone',
  'blocklist blacklist denylist',
  'otp passcode pin verification',
  'sms text message msg txt',
  'recipient receiver user customer client subscriber person',
  'reply answer respond response',
  'error failure fault exception err fail',
  'wrong incorrect invalid bad mismatch malformed',
  'remove delete unblock lift clear erase cancel',
  'invoice receipt bill vat fapiao',
  'credential key password login',
  'bulk batch mass many multiple several',
  'duplicate twice double repeat dedupe dedup deduplication duplication',
  'abroad overseas foreign outside international',
  'console dashboard portal',
  'arrive deliver receive reach get',
  'reject refuse deny decline',
  'approve review audit moderation vet',
  'asterisk star masked hidden',
  'cost price fee charge pricing tariff billing',
  'maximum max limit quota most cap',
  'unsubscribe optout stop',
  'word vocabulary keyword term',
  'sensitive forbidden banned prohibited',
  'different individual personal personalised custom unique',
  'simultaneous simultaneously once parallel concurrent together',
  'server backend host machine',
  'contact escalate support helpdesk',
  'find obtain',
  'missing absent lacking',
  'located hosted based running',
  'show display see appear',
  'view read see look',
  'name id identifier',
  'region country nation',
  'request call',
  'long slow',
  'sig signature',
]

/** Stems of words that may stand for a stem; not itself. */
export const synonyms: ReadonlyMap<string, readonly string[]> = mapOf(groups)

/** The same words unstemmed, each with the stems it may stand for. */
export const synonymWords: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap((group) => group.split(' ')).map((word) => [word, synonyms.get(stem(word)) ?? []]),
)

function mapOf(lines: readonly string[]): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>()
  for (const line of lines) {
    const stems = [...new Set(line.split(' ').map(stem))]
    for (const one of stems)
      map.set(one, [
        ...new Set([...(map.get(one) ?? []), ...stems.filter((other) => other !== one)]),
      ])
  }
  return map
}
