import { afterLast } from './after-last.ts'
import { isElsewhere } from './is-elsewhere.ts'

const boundary =
  /[.,;!?。，；！？()[\]{}–—]|\n(?![ \t]*(?:\p{Ll}|$))|(?<![\p{L}])(?:[Bb]ut|though|although|while|whereas|because|since|[Hh]owever|yet|[Aa]nd|or|[Ss]o|which|who)(?![\p{L}])/gu
const sentenceEnd = /[.!?。！？](?=\s|$|[\p{Script=Han}])|\n\s*\n/gu
/** `He never received the login code` denies the receiving, and not that it was a login code. */
const received =
  /(?:receiv|get|got|gets|see|saw|deliver|reach|obtain)\p{L}*\s+(?:[\p{L}'’]+\s+){0,2}["'“(:]*$/iu
const denied =
  /(?<![\p{L}'’])(?:not|never|no|none|neither|nor|cannot|without|disabled|deactivated|uninstalled|removed|(?:turned|switched) off|instead of|rather than|except|[a-z]{2,7}n['’]t)(?:\s+["'“]?[\p{L}'’]+){0,3}\s*["'“(:]*$|[不没未非无](?:是|有|被|曾)?(?:使用|用|带|配置|配|设置|走|开启|开|传|加|出现|发现)?\s*["“]?$/iu
const supposed =
  /(?<![\p{L}'’])(?:if|whether|in case|unless|assum\w*|suppos\w*|would|should|could|might|maybe|perhaps|possibly|probably|potentially|recommend\w*|better|consider\w*|plan|plans|planning|suspect\w*|guess\w*|think|thinks|thought|afraid|not sure|don['’]t know|do not know|unclear|unsure|wonder\w*|check(?:ed)? (?:for|that)|make sure|ensure|ask|asked|asking|told us to|tell (?:him|her|them)|for example|e\.g|such as|like|expect\w*|used to|wants?|how to|need to|needs to|going to|will)(?![\p{L}'’])|是否|是不是|有没有|能不能|要是|万一|除非|如果|假如|怀疑|可能|也许|应该|会不会|打算|计划|准备|考虑|想(?:要|用|换|改|升级)/iu
/** Behind the words: `with status Succeeded we would check the phone`. */
const supposedAfter =
  /^[^.,;!?。，；！？\n]{0,60}(?<![\p{L}])(?:would(?! (?:like|appreciate|be happy))|['’]d)(?![\p{L}])/u
/** `Could be reception. Or the inbox full.` */
const goesOn = /^\s*(?:or|and maybe|or maybe)(?![\p{L}])|^\s*(?:或者|还是)/iu
/** `Before, we used short connections.` */
const past =
  /(?<!\p{L})(?:first|initially|originally|at first) (?:told|said|claimed|thought|says)(?!\p{L})|^\s*(?:before|previously|formerly|in the past|earlier|until (?:last|yesterday|recently))(?![\p{L}])|^以前|^之前|^原来/iu
/** What works is not what the ticket is about: `it works with China Mobile`. */
const well =
  /(?:works?|fine|ok|okay|no problems?) (?:\p{L}+ )?(?:with|for|on) (?:\p{L}+ ){0,2}["'“]?$/iu
const wellAfter =
  /^ (?:(?:users?|numbers?|customers?|phones?|people) )?(?:works?|(?:is|are) (?:fine|ok|okay|not affected))(?![\p{L}])/iu
const hanQuestion =
  /^[^。！!\n，,；;]{0,30}?(?:吗|么(?=[?？])|呢(?=[?？])|没有(?=[?？])|还是|区别|哪[个种])/u
const asks =
  /^[\s"'“]*(?:\p{L}[\p{L} ]{0,20}:\s*)?(?:(?:and|or|but|so|please|also|then)\s+)*(?:is|are|was|were|do|does|did|can|could|should|shall|would|will|may|might|how|what|which|when|where|who|has|have)(?![\p{L}'’])/iu

/** What a text says of what stands between two offsets. */
export type Saying = 'stated' | 'denied' | 'open'

/**
 * Whether a text states what stands between two offsets, denies it (`it is not
 * failed`), or leaves it open: supposes it (`if the phone is off`), asks it (`is the
 * phone off?`), or says it of another case (`his project failed`).
 */
export function sayingOf(text: string, start: number, end: number): Saying {
  const sentence = afterLast(text.slice(Math.max(0, start - reach), start), sentenceEnd)
  const clause = clauseOf(sentence)
  const after = text.slice(end, end + reach)
  // What is supposed may be more than one thing: `if it is off or the inbox is full`.
  if (supposed.test(clauseOf(sentence, true)) || supposedAfter.test(after)) return 'open'
  if (isElsewhere(text, start) || hanQuestion.test(after)) return 'open'
  if (past.test(clause) || well.test(clause) || wellAfter.test(after)) return 'open'
  if (isOneOfSeveral(text, start, end) || isOfList(text, start, end) || goesOn.test(sentence))
    return 'open'
  if (denied.test(clause) && !received.test(clause)) return 'denied'
  if (asksItself.test(after) && !presupposes.test(clause)) return 'open'
  return asks.test(clause) && endsWithQuestion(text, end) ? 'open' : 'stated'
}

/** `China Mobile or China Unicom?` */
function isOneOfSeveral(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end, end + 12)
  const isOne = /(?<!\p{L})or (?:an? |the )?["'“]?$|(?:还是|或者?)["“]?$/iu.test(before)
  const isFirst = /^["'”]? or(?!\p{L})|^["”]?(?:还是|或)/iu.test(after)
  return (isOne || isFirst) && endsWithQuestion(text, end)
}

/** `Phone state (off / no credit / inbox full):` lists what a form may be filled with. */
function isOfList(text: string, start: number, end: number): boolean {
  const before = /\((?<inside>[^()\n]*)$/u.exec(text.slice(Math.max(0, start - 120), start))
  const after = /^(?<inside>[^()\n]*)\)/u.exec(text.slice(end, end + 120))
  if (before === null || after === null) return false
  const around = `${before.groups?.inside ?? ''}${after.groups?.inside ?? ''}`
  return around.includes('/') && /^\)\s?[:：?？]/u.test(text.slice(end + after[0].length - 1))
}

/** The words themselves are the question: `so it is failed?` */
const asksItself = /^["'”’)]{0,2} ?[?？]/u
const presupposes = /(?<![\p{L}])(?:why|how come)(?![\p{L}])|为什么|为何/iu
const reach = 300

function clauseOf(sentence: string, overOr = false): string {
  return afterLast(sentence, boundary, ([mark]) => !overOr || mark !== 'or')
}

function endsWithQuestion(text: string, end: number): boolean {
  const after = text.slice(end, end + reach)
  return /^(?:[^.!?。！？\n]|\.(?=\S))*[?？]/u.test(after)
}
