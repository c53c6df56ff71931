import type { TextFact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { recogniserOf } from '../knowledge/recognise-text.ts'
import type { Recogniser } from '../knowledge/recogniser.ts'
import { rowsNamed } from '../knowledge/rows-named.ts'
import { codesOfText } from './codes-of-text.ts'
import type { Evidence } from './evidence.ts'
import { phraseFinder } from './find-phrases.ts'
import { isStated } from './is-stated.ts'
import { misspelt } from './misspelt.ts'
import type { Token } from './tokens-of.ts'
import { tokensOf } from './tokens-of.ts'

const chineseNames: ReadonlyMap<string, string> = new Map([['remarks', '备注']])
const quoted = /^["“”'‘「『`]\s*([^"“”「」『』`\n]{1,300}?)\s*["“”'’」』`]/u
const plain =
  /^([^\n"“”]{1,300}?)(?=[.;!?]+(?:\s|$)|[。！？；，]|\s?\||\n|$|["“”]|,\s(?!.{0,20}\d)| - )/u
const link =
  /^["”'*]?\s*(?:(?:columns?|fields?|for (?:this|that|the) (?:record|row|message|number)|of (?:that|the|this) (?:record|row|message)|in the (?:console|record|records)|there|here|for (?:it|that|this)|(?:i|we|he|she|they|you) (?:can )?(?:find|found|see|saw|get|got|have|had|read))(?![\p{L}])\s*){0,2}(?:一?[栏列]|里|中|字段)?(?:是|为|显示|写着|写的是|提示|里写着|里是)?(?:(?:is|are|was|were|say|says|said|show|shows|showed|read|reads|states?|hold|holds|contains?|only|just|still|always|there|an?|the|code|text|following)\s+){0,5}(?:[:=：|-]\s*)?/iu

/** What the API says in its reply is no remark. */
const ofReply = /(?:errmsg|errorinfo|["']message|["']?desc\w*)["']?\s*[:=]\s*["'][^"'\n]*$/iu

/**
 * Texts that stand behind the name of their fact (`remark "1015 The mobile number is
 * blocked"`), and texts that only such a fact holds, wherever they stand.
 */
export function readTexts(
  text: string,
  tokens: readonly Token[],
  knowledge: KnowledgeBase,
): readonly Evidence[] {
  const facts = [...knowledge.facts.values()].filter((fact) => fact.kind === 'text')
  return facts.flatMap((fact) => [
    ...readNamed(text, fact, knowledge),
    ...readPhrases(text, tokens, fact, knowledge),
  ])
}

function readNamed(text: string, fact: TextFact, knowledge: KnowledgeBase): readonly Evidence[] {
  const name = fact.id.replaceAll('-', '[ _-]').replace(/s$/, '')
  const chinese = chineseNames.get(fact.id)
  const label = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${name}s?)(?![\\p{L}\\p{N}])${chinese === undefined ? '' : `|${chinese}`}`,
    'giu',
  )
  return [...text.matchAll(label)].flatMap((match): readonly Evidence[] => {
    const after = match.index + match[0].length
    if (!isStated(text, match.index, after)) return []
    const rest = text.slice(after, after + 400)
    const linked = link.exec(rest)?.[0] ?? ''
    const value = quoted.exec(rest.slice(linked.length)) ?? plain.exec(rest.slice(linked.length))
    const found = value?.[1]?.trim() ?? ''
    if (found === '' || recogniserOf(fact, found, knowledge.tables) === undefined) return []
    const start = text.indexOf(found, after)
    const end = start + found.length
    return [
      { fact: fact.id, text: found, start, end },
      ...codesOfText(fact, { found, start }, knowledge),
    ]
  })
}

/**
 * Words that prove a recogniser by themselves: its example, or three words and more that it
 * looks for. Slips of the pen in them are put right, and the answer is then what is meant.
 */
function readPhrases(
  text: string,
  tokens: readonly Token[],
  fact: TextFact,
  knowledge: KnowledgeBase,
): readonly Evidence[] {
  const phrases = fact.recognisers.flatMap((recogniser) =>
    wordsOf(recogniser)
      .filter((words) => tokensOf(words).length >= 3 && !isOnlyCode(words, knowledge))
      .map((words) => ({ words, means: { recogniser, words } })),
  )
  const spelt = misspelt(phrases.flatMap(({ words }) => tokensOf(words).map((token) => token.text)))
  const put = tokens.map((token) => ({ ...token, text: spelt(token.text) ?? token.text }))
  return phraseFinder(phrases)(put).flatMap(({ means, first, last, isDenied }) => {
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? 0
    if (isDenied || !isStated(text, start, end)) return []
    if (ofReply.test(text.slice(Math.max(0, start - 120), start))) return []
    const found = text.slice(start, end)
    const recognised = recogniserOf(fact, found, knowledge.tables)?.id
    if (recognised !== undefined && recognised !== means.recogniser.id) return []
    const said = recognised === undefined ? means.words : found
    return [{ fact: fact.id, text: said, start, end }]
  })
}

function wordsOf({ ways, example }: Recogniser): readonly string[] {
  const looked = ways.flatMap((way) => ('texts' in way ? way.texts : []))
  return [...looked, ...(example === undefined ? [] : [example])]
}

function isOnlyCode(words: string, { tables }: KnowledgeBase): boolean {
  return [...tables.values()].some((table) => rowsNamed(table, table.keys, words).length > 0)
}
