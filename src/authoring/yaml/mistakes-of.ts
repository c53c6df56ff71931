import type { Composed } from './compose.ts'
import { badEscape } from './mistakes/bad-escape.ts'
import { blankLine } from './mistakes/blank-line.ts'
import { bracketInText } from './mistakes/bracket-in-text.ts'
import { colonInText } from './mistakes/colon-in-text.ts'
import { comparisonSign } from './mistakes/comparison-sign.ts'
import { missingSeparator } from './mistakes/missing-separator.ts'
import { nameBesideName } from './mistakes/name-beside-name.ts'
import { nameWithoutColon } from './mistakes/name-without-colon.ts'
import { noBreakSpaces } from './mistakes/no-break-space.ts'
import { outsideTheFile } from './mistakes/outside-the-file.ts'
import { questionMark } from './mistakes/question-mark.ts'
import { severalDocuments } from './mistakes/several-documents.ts'
import { specialCharacter } from './mistakes/special-character.ts'
import { tabIndentation } from './mistakes/tab-indentation.ts'
import { textAfterBlockSign } from './mistakes/text-after-block-sign.ts'
import { textAfterQuote } from './mistakes/text-after-quote.ts'
import { tokenTraps } from './mistakes/token-traps.ts'
import { unclosedBracket } from './mistakes/unclosed-bracket.ts'
import { unclosedQuote } from './mistakes/unclosed-quote.ts'
import { unexpectedSign } from './mistakes/unexpected-sign.ts'
import { unopenedBrace } from './mistakes/unopened-brace.ts'
import { wrongIndentation } from './mistakes/wrong-indentation.ts'
import type { Mistake, Recogniser, Trouble } from './trouble.ts'

/** In the order they are asked: what is more particular first. */
const recognisers: readonly Recogniser[] = [
  tabIndentation,
  severalDocuments,
  unclosedQuote,
  nameBesideName,
  textAfterQuote,
  comparisonSign,
  textAfterBlockSign,
  badEscape,
  unexpectedSign,
  nameWithoutColon,
  missingSeparator,
  bracketInText,
  questionMark,
  unopenedBrace,
  wrongIndentation,
  specialCharacter,
  colonInText,
  unclosedBracket,
  outsideTheFile,
]

/**
 * The mistakes to tell before the text is read again: all that can be seen at once, else the
 * first that the library stumbles over; none when everything could be read.
 */
export function mistakesOf(
  text: string,
  { tokens, errors }: Composed & { tooDeepAt?: never },
): readonly Mistake[] {
  const spaces = noBreakSpaces(text, tokens)
  if (spaces.length > 0) return spaces
  const [error] = errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
  const stumbled = error?.pos[0] ?? Number.POSITIVE_INFINITY
  // What follows the first error may be taken for something else than it is.
  const traps = tokenTraps(text, tokens).filter((trap) => trap.start <= stumbled)
  if (traps.length > 0) return traps
  if (error === undefined) return []
  const [start, end] = error.pos
  const also = errors.filter(({ pos }) => pos[0] === start).map(({ code }) => code)
  const { code, message } = error
  const trouble: Trouble = { text, code, message, start, end, tokens, also }
  for (const recognise of recognisers) {
    const mistake = recognise(trouble)
    if (mistake !== undefined) return [mistake]
  }
  return [blankLine(trouble)]
}
