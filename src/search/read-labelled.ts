import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type ChoiceMention, choiceMentions } from './choice-mentions.ts'
import { distance } from './distance.ts'
import type { Evidence } from './evidence.ts'
import { factNames } from './fact-names.ts'
import { isLogLine } from './is-log-line.ts'
import { isStated } from './is-stated.ts'
import { stem } from './stem.ts'
import type { Token } from './tokens-of.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const showing =
  set(`says said say shows show showed displays display reads read see sees saw seeing seen find found contains contain
  holds gives gave tells told reports has have had`)
const shown = set('shown displayed listed marked reported lists marks reports')
const places = set('console record records dashboard portal row entry screen panel backend')
const links =
  set(`is was are were be been being still now currently always remains remained stays stayed as to the a
  for all of them it in our your changed turned went became becomes has have had just simply only clearly message
  messages sms column field value me us you we they i report reported see get got that which 显 示 为 是 一 栏 列 全 部 都 均 也 里 写 着 还 仍 的 结 果`)
const being = set('is was are were')
const later = set('now today meanwhile then later afterwards again')
/** Things that have a state of their own. */
const others =
  set(`http order payment template signature server system task account application app review network
  database db exit return response call job invoice package report ticket subscription health user online delivery campaign`)
const mostLinks = 8

/**
 * Choices that stand behind the name of their fact (`Sending Status: Failed`, `the
 * status still says succeeded`), behind a word of showing (`the console says Failed`,
 * `listed as failed`), or at the end of a change (`from failed to succeeded`).
 */
export function readLabelled(
  text: string,
  tokens: readonly Token[],
  knowledge: KnowledgeBase,
): readonly Evidence[] {
  const evidence: Evidence[] = []
  const mentions = choiceMentions(tokens, knowledge)
  const told = new Set<string>()
  const names = factNames(knowledge)
  for (const [place, mention] of mentions.entries()) {
    const { fact, choice, first, last } = mention
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? 0
    // `Sending Time` is no status that says "sending".
    if (tokens[last + 1]?.gap === ' ' && tokens[last + 1]?.text === 'time') continue
    const changed = changeOf(tokens, mentions, place)
    const way = wayTo(tokens, first)
    const isTold =
      changed === 'to' ||
      (changed !== 'from' &&
        (isNamed(tokens, mention, way, names.get(fact.id) ?? []) ||
          isShown(mention, way) ||
          isShownIn(tokens, mention, way) ||
          isThere(tokens, mention, way) ||
          isOfIt(tokens, mention) ||
          (told.has(fact.id) && way.words.some((word) => later.has(word)))))
    if (!isTold || !isStated(text, start, end) || isOfAnotherProgram(text, start)) continue
    if (isLogLine(text, start) || isOfOwnStore(text, start)) continue
    told.add(fact.id)
    evidence.push({ fact: fact.id, text: choice.id, start, end })
  }
  return evidence
}

/** The linking words before a mention, and the place of the word before them. */
interface Way {
  readonly words: readonly string[]
  readonly from: number
  /** A place is directly followed by a colon: `Console: Failed`. */
  readonly isCaption: boolean
}

function wayTo(tokens: readonly Token[], first: number): Way {
  const words: string[] = []
  let from = first - 1
  let isCaption = false
  while (from >= 0 && words.length < mostLinks) {
    const gap = tokens[from + 1]?.gap ?? ''
    // `Sending status, succeeded`: read out from the screen.
    if (words.length === 0 && gap === ', ') return { words, from, isCaption }
    if (!/^[\s"'“”‘’`:=：*_<>()|-]{0,8}\s{0,60}$/u.test(gap) || /\n\s*\n/.test(gap))
      return { words, from: -1, isCaption }
    const { text } = tokens[from] ?? { text: '' }
    // `Sending status, succeeded`, as people read it out.
    if (![links, later, showing, shown, places].some((each) => each.has(text))) break
    isCaption ||= places.has(text) && /[:=：|]/u.test(gap)
    words.push(text)
    from -= 1
  }
  return { words, from, isCaption }
}

function isNamed(
  tokens: readonly Token[],
  { fact, isOnly }: ChoiceMention,
  { from }: Way,
  names: readonly (readonly string[])[],
): boolean {
  // `status` misspelt is as good as right before one of its choices.
  const isAt = (place: number, stems: readonly string[]) =>
    stems.every((word, number) => {
      const { stem: met, text } = tokens[place - stems.length + 1 + number] ?? {
        stem: '',
        text: '',
      }
      return met === word || (word.length >= 6 && distance(text, word, 1) === 1)
    })
  const whole = names.filter((stems) => stems.length > 1 && isAt(from, stems))
  if (whole.length > 0) return true
  if (tokens[from + 1]?.gap === ', ') return false
  const idStems = fact.id.split('-').map(stem)
  const lastOfId = idStems.slice(-1)
  const single = [...names.filter((stems) => stems.length === 1), lastOfId]
  if (!single.some((stems) => isAt(from, stems))) return false
  const before = tokens[from - 1]
  if (idStems.length === 1) return true
  const isOther =
    before !== undefined && /^[\s_-]*$/.test(tokens[from]?.gap ?? '') && others.has(before.text)
  return isOnly && !isOther
}

/** `It is succeeded.` */
function isOfIt(tokens: readonly Token[], { first, last, isOnly, isOwn }: ChoiceMention): boolean {
  if (!isOnly || !isOwn) return false
  const next = tokens[last + 1]
  if (next?.gap === ' ' && /\p{N}/u.test(next.text)) return false
  const [subject, verb] = [tokens[first - 2], tokens[first - 1]]
  return (
    /^(?:it|this|that|they|message|messages|sms)$/.test(subject?.text ?? '') &&
    /^(?:is|was|are|were)$/.test(verb?.text ?? '') &&
    verb?.gap === ' ' &&
    tokens[first]?.gap === ' '
  )
}

function isShown({ isOnly, isOwn }: ChoiceMention, { words, isCaption }: Way): boolean {
  if (!isOnly) return false
  if (isCaption) return true
  if (words.some((word) => shown.has(word)) && words.includes('as')) return true
  const isPlace = words.some((word) => places.has(word))
  if (isPlace && isOwn && (words.includes('as') || words.some((word) => being.has(word))))
    return true
  return words.some((word) => showing.has(word)) && words.some((word) => places.has(word))
}

/** `In the console I see Failed`, `in Message Records the message failed`, `the record has a failed status`. */
function isThere(
  tokens: readonly Token[],
  { isOnly, isOwn, first, last }: ChoiceMention,
  { words, from }: Way,
): boolean {
  if (!isOnly || !isOwn || places.has(tokens[first]?.text ?? '')) return false
  const next = tokens[last + 1]
  const isNext = next !== undefined && next.gap === ' '
  if (isNext && others.has(next.text)) return false
  const isStatus = isNext && /^(?:sending )?status$/.test(next.text)
  const isSeen =
    words.some((word) => showing.has(word)) || (!isNext && /[:：]/u.test(tokens[first]?.gap ?? ''))
  const isOfMessage = words.some((word) => /^(?:messages?|sms)$/.test(word))
  if (!isStatus && !isSeen && !isOfMessage) return false
  for (let at = first - 1; at >= 0 && at >= from - 8; at -= 1) {
    if (places.has(tokens[at]?.text ?? '')) return true
    if (/[.!?。！？\n]/.test(tokens[at]?.gap ?? '')) return false
  }
  return false
}

/** `Our own database shows status = succeeded`: that is not the status of the console. */
function isOfOwnStore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  return /(?<!\p{L})(?:our|my|their) (?:own )?(?:database|db|crm|shop|erp|application|payment|order)(?!\p{L})[^.!?\n]*$/iu.test(
    before,
  )
}

/** `It says failed in the console.` */
function isShownIn(tokens: readonly Token[], { isOnly, last }: ChoiceMention, way: Way): boolean {
  if (!isOnly || !way.words.some((word) => showing.has(word))) return false
  const [preposition, ...behind] = tokens.slice(last + 1, last + 5)
  return (
    preposition?.gap === ' ' &&
    /^(?:in|on)$/.test(preposition.text) &&
    behind.some(({ text, gap }) => gap === ' ' && places.has(text))
  )
}

/** Whether a mention is what something was `changed from`, or what it was changed `to`. */
function changeOf(
  tokens: readonly Token[],
  mentions: readonly ChoiceMention[],
  place: number,
): 'from' | 'to' | undefined {
  const mention = mentions[place]
  if (mention === undefined) return undefined
  const isTo = ({ first }: ChoiceMention) => /^(?:to|into)$/.test(tokens[first - 1]?.text ?? '')
  const isFrom = ({ first }: ChoiceMention) => tokens[first - 1]?.text === 'from'
  const around = mentions.slice(Math.max(0, place - 4), place + 5)
  const same = around.filter(({ fact }) => fact === mention.fact)
  if (isTo(mention) && same.some((other) => isFrom(other) && near(other.last, mention.first)))
    return 'to'
  if (isFrom(mention) && same.some((other) => isTo(other) && near(mention.last, other.first)))
    return 'from'
  return undefined
}

function near(last: number, first: number): boolean {
  return first > last && first - last <= 3
}

/** `{"status":"success"}` of just any program; a record with a number or remarks in it is one of ours. */
function isOfAnotherProgram(text: string, start: number): boolean {
  if (!/"\s*:\s*"?$/.test(text.slice(Math.max(0, start - 6), start))) return false
  const from = text.lastIndexOf('{', start)
  const to = text.indexOf('}', start)
  return !/remark|mobile|phone|sending|备注/i.test(
    text.slice(Math.max(from, start - 400), to < 0 ? start + 400 : to),
  )
}
