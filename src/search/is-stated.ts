const boundary =
  /[.,;!?。，；！？()[\]{}–—]|\n(?![ \t]*(?:\p{Ll}|$))|(?<![\p{L}])(?:[Bb]ut|though|although|while|whereas|because|since|[Hh]owever|yet|[Aa]nd|or|[Ss]o|which|who)(?![\p{L}])/gu
const sentenceEnd = /[.!?。！？](?=\s|$|[\p{Script=Han}])|\n\s*\n/gu
/** `He never received the login code` denies the receiving, and not that it was a login code. */
const received =
  /(?:receiv|get|got|gets|see|saw|deliver|reach|obtain)\p{L}*\s+(?:[\p{L}'’]+\s+){0,2}["'“(:]*$/iu
const denied =
  /(?<![\p{L}'’])(?:not|never|no|none|neither|nor|cannot|without|disabled|deactivated|uninstalled|removed|(?:turned|switched) off|instead of|rather than|except|[a-z]{2,7}n['’]t)(?:\s+["'“]?[\p{L}'’]+){0,3}\s*["'“(:]*$|[不没未非无](?:是|有|被)?\s*["“]?$/iu
const supposed =
  /(?<![\p{L}'’])(?:if|whether|in case|unless|assum\w*|suppos\w*|would|should|could|might|maybe|perhaps|possibly|probably|potentially|recommend\w*|better|consider\w*|plan|plans|planning|suspect\w*|guess\w*|think|thinks|thought|afraid|not sure|don['’]t know|do not know|unclear|unsure|wonder\w*|check(?:ed)? (?:for|that)|make sure|ensure|ask|asked|asking|told us to|tell (?:him|her|them)|for example|e\.g|such as|like|expect\w*|used to|wants?|how to|need to|needs to|going to|will)(?![\p{L}'’])|是否|如果|假如|怀疑|可能|也许|应该|会不会|是不是/iu
const asks =
  /^[\s"'“]*(?:\p{L}[\p{L} ]{0,20}:\s*)?(?:(?:and|or|but|so|please|also|then)\s+)*(?:is|are|was|were|do|does|did|can|could|should|shall|would|will|may|might|how|what|which|when|where|who|has|have)(?![\p{L}'’])/iu

/**
 * Whether a text states what stands between two offsets: not denied (`it is not
 * failed`), not supposed (`if the phone is off`), not asked (`is the phone off?`).
 */
export function isStated(text: string, start: number, end: number): boolean {
  const sentence = sentenceBefore(text, start)
  const clause = clauseOf(sentence)
  if (denied.test(clause) && !received.test(clause)) return false
  if (supposed.test(clause)) return false
  return !(asks.test(clause) && endsWithQuestion(text, end))
}

const reach = 300

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - reach), start)
  let from = 0
  for (const { index, 0: mark } of before.matchAll(sentenceEnd)) from = index + mark.length
  return before.slice(from)
}

function clauseOf(sentence: string): string {
  let from = 0
  for (const { index, 0: mark } of sentence.matchAll(boundary)) from = index + mark.length
  return sentence.slice(from)
}

function endsWithQuestion(text: string, end: number): boolean {
  const after = text.slice(end, end + reach)
  return /^[^.!?。！？\n]*[?？]/u.test(after)
}
