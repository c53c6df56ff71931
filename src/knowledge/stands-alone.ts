import { endsInCaption, endsInLabel } from './code-label.ts'
import { isWordCharacter } from './is-word-character.ts'

const letter = /\p{L}/u
const currencyOrSign = /[$¥€£+~]/u
// What is counted is no code: 1000 messages, 12 s. Han characters that often begin another word are left out.
const counted =
  /^ ?(?:[%年月条次个元秒万亿+]|分钟|小时|天(?!\p{L})|(?:times|ms|s|secs?|seconds?|mins?|minutes?|h|hours?|days?|weeks?|messages|texts|users|customers|people|requests|characters|chars|bytes|[kmg]b)(?![\p{L}\p{N}]))/u

/**
 * Whether the characters from `start` to `end` are a word or a number of their own in folded `text`, and no part of
 * a longer one such as `10150`, `1015.5`, `ZZ:1015` or `1,015`.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  return beginsAlone(text, start) && endsAlone(text, start, end)
}

function beginsAlone(text: string, start: number): boolean {
  const first = text[start] ?? ''
  const previous = text[start - 1]
  const beforeIt = text[start - 2]
  if (previous === undefined || previous === ' ' || previous === '\n') return true
  if (isWordCharacter(previous)) return false
  const number = isDigit(first)
  if (number && currencyOrSign.test(previous)) return false
  switch (previous) {
    case '-':
    case '_':
      if (isWordCharacter(beforeIt)) return endsInLabel(text, start - 1)
      return !(previous === '-' && (number || first === '-'))
    case "'":
      return !isWordCharacter(beforeIt)
    case '.':
      return !sameClass(beforeIt, first)
    case ':':
      if (beforeIt === ':') return !isWordCharacter(text[start - 3])
      return !isWordCharacter(beforeIt) || endsInCaption(text, start - 1)
    case '*':
      return !(number && maskedDigits(text, start - 1, -1))
    case '@':
      return false
    default:
      return true
  }
}

function endsAlone(text: string, start: number, end: number): boolean {
  const last = text[end - 1] ?? ''
  const next = text[end]
  const afterIt = text[end + 1]
  if (next === undefined || next === '\n') return true
  if (isWordCharacter(next)) return false
  const number = isDigit(last)
  if (number && /^\d+$/u.test(text.slice(start, end)) && counted.test(text.slice(end, end + 12))) {
    return false
  }
  switch (next) {
    case '_':
    case "'":
    case '@':
      return !isWordCharacter(afterIt)
    case '-':
      // Programs print a name and its message so: `AuthFailure.SecretIdNotFound-The SecretId …`.
      if (text.slice(start, end).includes('.')) return true
      return number ? !isDigit(afterIt) : !isWordCharacter(afterIt)
    case '.':
      return !sameClass(last, afterIt)
    case ',':
      return !(end - start <= 3 && number && /^,\d{3}(?!\d)/u.test(text.slice(end, end + 5)))
    case ':':
      return !(number && isDigit(afterIt))
    case '*':
      return !(number && maskedDigits(text, end, 1))
    default:
      return true
  }
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

function sameClass(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  if (isDigit(one)) return isDigit(other)
  return letter.test(one) && letter.test(other) && isWordCharacter(one) && isWordCharacter(other)
}

/** Whether a run of asterisks hides the middle of a longer number, as in `151****1016`. */
function maskedDigits(text: string, at: number, step: 1 | -1): boolean {
  let beyond = at
  while (text[beyond] === '*') beyond += step
  return isDigit(text[beyond])
}
