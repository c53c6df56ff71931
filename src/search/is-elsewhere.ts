import { afterLast } from './after-last.ts'

const another =
  /(?<![\p{L}])(?:(?:an?other|other|different|previous|earlier) (?:\p{L}+ )?(?:messages?|projects?|accounts?|apps?|applications?|cases?|tickets?|users?|numbers?|customers?|patients?|guests?|members?|persons?|recipients?|company)|(?:his|her|their) (?:own )?(?:projects?|company|team|tenant|organi[sz]ation|wife|husband|brother|sister|mother|father|mum|dad|son|daughter|boss|friend|colleague|partner)(?:['’]s)?|my (?:wife|husband|brother|sister|mother|father|son|daughter)(?:['’]s)?|similar case)(?![\p{L}])|另一个|另外一个|其他项目|别的/iu
/** `With another vendor's gateway`: wherever in the sentence it stands. */
const otherVendor =
  /(?<![\p{L}])(?:(?:an?other|different|previous|former|old) (?:\p{L}+ )?(?:vendor|provider|supplier|gateway|platform)|competitor)(?:['’]?s)?(?![\p{L}])|其他(?:厂商|供应商|平台)|别家/iu
/** `A friend says`, `I heard of`: what others tell is not what happened here. */
const hearsay =
  /(?<![\p{L}])(?:(?:i|we)(?:['’]ve| have)? (?:heard|read)(?: somewhere)? (?:of|that|about)|(?:an?|one) (?:\p{L}+ )?(?:friend|colleague|forum|blog|post)(?: of (?:mine|ours))? (?:says?|said|thinks?|claims?|told)|(?:someone|somebody) (?:says?|said|claims?|told)|rumou?rs?|(?:saw|seen|read|found) (?:it |this |that )?in (?:the|your) (?:docs|documentation|manual|faq))(?![\p{L}])|听说|据说|(?:同事|朋友|有人|网上)(?:们)?说|文档里看到|文档上写/iu
/** A time before this. */
const before =
  /(?<![\p{L}])(?:last (?:week|month|year|quarter|spring|summer|autumn|fall|winter|time)|(?:weeks?|months?|years?) (?:ago|back)|(?:back )?(?:in|since) (?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|once|back then|previously|earlier|used to|in the past)(?![\p{L}])|上周|上个?月|去年|前年|以前|之前|曾经|早先|此前/iu
/** And it is over. */
const over =
  /(?<![\p{L}])(?:solved|resolved|fixed|cleared|cleaned|sorted|settled|closed|gone|over|ok now|fine now|works now|unrelated|not related|nothing to do with|another (?:story|matter|issue)|different (?:story|matter|issue)|can(?:['’]t|not) be this|ignore (?:that|it))(?![\p{L}])|已经?(?:经)?(?:解决|处理|恢复|修复|好了)|处理完|与(?:本次|这次|此次)无关|不用管|没有关系|另一回事/iu
const sentenceEnd = /[.!?。！？](?=\s|$|[\p{Script=Han}])|\n/gu
const reach = 300

/**
 * Whether the sentence around an offset speaks of another case than the one that the ticket is about:
 * `on his project`, `last month, long gone`, `a friend says`, `with another vendor`.
 */
export function isElsewhere(text: string, start: number): boolean {
  const from = Math.max(0, start - reach)
  const left = afterLast(text.slice(from, start), sentenceEnd, (match) =>
    isEnd(text.slice(from), match),
  )
  if (another.test(left) || hearsay.test(left)) return true
  const after = text.slice(start, start + reach)
  const sentence = left + after.slice(0, endIn(after))
  return otherVendor.test(sentence) || (before.test(sentence) && over.test(sentence))
}

function endIn(text: string): number {
  for (const match of text.matchAll(sentenceEnd)) if (isEnd(text, match)) return match.index
  return text.length
}

/** Mail breaks its lines within sentences. */
function isEnd(text: string, { index, 0: mark }: RegExpExecArray): boolean {
  return mark !== '\n' || !/^[ \t>]*\p{Ll}/u.test(text.slice(index + 1, index + 20))
}
