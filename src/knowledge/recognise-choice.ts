import { nearest } from '../text/nearest.ts'
import { normalise } from '../text/normalise.ts'
import type { Choice, ChoicesFact, YesNoFact } from './fact.ts'
import { isUnsure, speaksOfDoubt } from './is-unsure.ts'
import { isDenied, wordsIn } from './words-in-text.ts'

type ChoiceRecognised =
  | { readonly kind: 'choice'; readonly id: string }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'mistake'; readonly message: string; readonly nearest: readonly string[] }

const yesAndNo = new Map([
  ['yes', ['y', 'yes', 'yeah', 'yep', 'true', '是', '是的', '对', '有']],
  ['no', ['n', 'no', 'nope', 'false', '否', '不', '不是', '没有', '没']],
])
const sayingMore =
  /^(yes|yeah|yep|no|nope)(?:[,.;:!].*| (?:i|it|we|he|she|they|this|that|there|you)(?:[ '\u2019].*)?)$/u
const longestLooked = 10_000
/** Within longer texts anything is near some answer. */
const mostWords = 8
/** Shorter words are near too many others. */
const shortestSlip = 5

/** Which choice a text names: by id, label or one of its words, as the whole text or as whole words inside it. */
export function recogniseChoice(fact: ChoicesFact | YesNoFact, text: string): ChoiceRecognised {
  const typed = normalise(text.slice(0, longestLooked))
  const bare = typed.replace(/^["'“(]|["'”).!。！]{1,3}$/gu, '')
  const whole = [typed, bare].flatMap((said) =>
    fact.choices.filter((each) => isNamed(fact, each, said)),
  )
  const [first] = whole
  if (first !== undefined) return { kind: 'choice', id: first.id }
  // Only now: a choice may be called "Not known".
  if (isUnsure(typed) || speaksOfDoubt(typed)) return { kind: 'unsure' }
  const [only, ...more] = inside(fact, typed)
  if (only === undefined) return unknown(fact, bare)
  if (more.length === 0) return { kind: 'choice', id: only.id }
  const named = [only, ...more]
  const message = `That fits more than one answer: ${quoted(named, 'and')}. Type one of them.`
  return { kind: 'mistake', message, nearest: named.map(({ id }) => id) }
}

function isNamed(fact: ChoicesFact | YesNoFact, choice: Choice, said: string): boolean {
  return namesOf(fact, choice).some((name) => name === said)
}

const names = new WeakMap<Choice, readonly string[]>()

function namesOf(fact: ChoicesFact | YesNoFact, choice: Choice): readonly string[] {
  const known = names.get(choice)
  if (known !== undefined) return known
  const { id, label, matches } = choice
  const words = fact.kind === 'yes-no' ? (yesAndNo.get(id) ?? []) : []
  const made = [id, id.replaceAll('-', ' '), label, ...matches, ...words].map(normalise)
  names.set(choice, made)
  return made
}

/** The choices that whole words of the text name and do not deny; of words within longer ones the longer count. */
function inside(fact: ChoicesFact | YesNoFact, typed: string): readonly Choice[] {
  if (fact.kind === 'yes-no') {
    const [, word] = sayingMore.exec(typed) ?? []
    const said = fact.choices.filter((each) => word !== undefined && isNamed(fact, each, word))
    if (said.length > 0) return said
  }
  const met = fact.choices.flatMap((choice) =>
    // "No" inside a text says little, "there is no code", as do "a" and "on".
    (fact.kind === 'yes-no' ? choice.matches.map(normalise) : namesOf(fact, choice))
      .filter((name) => !/^[a-z0-9]{1,2}$/u.test(name))
      .flatMap((name) => wordsIn(typed, name))
      .map((where) => ({ choice, ...where })),
  )
  const counted = met.filter(({ start, end }) => {
    const isPart = met.some(
      (other) => other.start <= start && other.end >= end && other.end - other.start > end - start,
    )
    return !isPart && !isDenied(typed, start)
  })
  return fact.choices.filter((each) => counted.some(({ choice }) => choice === each))
}

function unknown(fact: ChoicesFact | YesNoFact, typed: string): ChoiceRecognised {
  const names = new Map(
    fact.choices.flatMap((each) => namesOf(fact, each).map((name) => [name, each])),
  )
  const near = new Set(
    [typed, ...runsOfWords(typed)]
      .flatMap((said) => nearest(said, names.keys(), names.size))
      .flatMap((name) => names.get(name) ?? []),
  )
  if (near.size > 0 && near.size <= 2) {
    const message = `Did you mean ${quoted([...near], 'or')}?`
    return { kind: 'mistake', message, nearest: [...near].map(({ id }) => id) }
  }
  const message = `Type one of these answers: ${quoted(fact.choices, 'or')}.`
  return { kind: 'mistake', message, nearest: [] }
}

/** The words of a text one by one, two by two and so on, as far as an answer may go; none where one is denied. */
function runsOfWords(text: string): readonly string[] {
  const words = text.split(' ')
  if (words.length > mostWords) return []
  const starts = [...text.matchAll(/(?<=^| )\S/gu)].map(({ index }) => index)
  if (starts.some((start) => isDenied(text, start))) return []
  return words.flatMap((_, first) =>
    [1, 2, 3]
      .map((count) => words.slice(first, first + count).join(' '))
      .filter((run) => run.length >= shortestSlip),
  )
}

function quoted(choices: readonly Choice[], last: string): string {
  const labels = choices.map(({ label }) => `"${label}"`)
  return labels.length < 2
    ? labels.join('')
    : `${labels.slice(0, -1).join(', ')} ${last} ${labels.at(-1)}`
}
