/** A word of a text: folded, with where it stands. */
export interface Word {
  /** Lower case, NFKC, without Latin accents and apostrophes. */
  readonly text: string
  readonly kind: 'word' | 'digits' | 'han'
  /** The parts of a name written in camel case (`SecretId`: secret, id); else absent. */
  readonly parts?: readonly string[]
  /** Offsets into the text as given, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

const pieces =
  /(?<plain>[A-Za-z][A-Za-z0-9]*(?![A-Za-z0-9'’\u0080-\u{10ffff}]))|(?<han>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)|(?<digits>\p{Nd}+)|(?<word>(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{N}]|(?<=\p{L})['’](?=\p{L}))+)/gu
/** Words that say little, and that would join the words around them to pairs that mean nothing. */
const hanFiller =
  /为什么|怎么办|无法|不能|问题|支持|什么|怎么|怎样|如何|请问|可以|是否|我们|你们|他们|哪里|哪儿|一下|能否|能不能|是不是|有没有|多少|这个|那个|[的了吗呢吧啊呀么和与及或在是我你他她它请把被给对就都也很]/gu
/** `收不到`, `没收到` and `未收到` are one complaint: the pair that counts is `收到`. */
const hanNegation = /[不没未]/u
const camel = /\p{Lu}{2,}s(?![\p{Ll}])|\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Nd}+/gu

/** The words of a text in order: words, runs of digits, pairs of Han characters. Linear in the text. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = []
  // NFKC may change lengths; texts that it does keep their offsets only roughly, which marking can bear.
  const composed = text.normalize('NFKC')
  const source = composed.length === text.length ? composed : foldEach(text)
  for (const match of source.matchAll(pieces)) {
    const start = match.index
    if (match.groups?.han !== undefined) words.push(...pairsOf(match[0], start))
    else if (match.groups?.digits !== undefined)
      words.push({ text: match[0], kind: 'digits', start, end: start + match[0].length })
    else words.push(wordOf(match[0], start))
  }
  return words
}

/** Every character folded alone, keeping its length, so that offsets stay true. */
function foldEach(text: string): string {
  return text.replace(/[^\u0000-\u00ff]/gu, (character) => {
    const folded = character.normalize('NFKC')
    return folded.length === character.length ? folded : character
  })
}

function wordOf(raw: string, start: number): Word {
  const end = start + raw.length
  if (/^[a-z0-9]*$/.test(raw)) return { text: raw, kind: 'word', start, end }
  const text = foldWord(raw)
  const parts = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u.test(raw) ? raw.match(camel) : null
  if (parts === null || parts.length < 2) return { text, kind: 'word', start, end }
  return { text, kind: 'word', parts: parts.map(foldWord), start, end }
}

function foldWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/['’]/g, '')
    .normalize('NFC')
}

function pairsOf(run: string, start: number): Word[] {
  const words: Word[] = []
  let from = 0
  for (const filler of [...run.matchAll(hanFiller), undefined]) {
    const to = filler?.index ?? run.length
    addPairs(words, run.slice(from, to), start + from)
    from = to + (filler?.[0].length ?? 0)
  }
  return words
}

function addPairs(words: Word[], run: string, start: number): void {
  let before: { character: string; at: number } | undefined
  let alone = true
  let at = start
  for (const character of run) {
    if (!hanNegation.test(character)) {
      if (before !== undefined) {
        const text = before.character + character
        words.push({ text, kind: 'han', start: before.at, end: at + character.length })
        alone = false
      }
      before = { character, at }
    }
    at += character.length
  }
  if (before === undefined || !alone) return
  const { character: text } = before
  words.push({ text, kind: 'han', start: before.at, end: before.at + text.length })
}
