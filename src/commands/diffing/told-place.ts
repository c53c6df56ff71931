import type { ChangesFrom } from '../../analysis/diff/change.ts'
import type { Point, StepDoes } from '../../analysis/diff/meeting.ts'
import { checksText, triedText } from './checks-text.ts'
import { placeText } from './place-text.ts'
import { type ToldEndings, toldEndings } from './told-endings.ts'

/** What a difference at one place of a guide does, in words. */
export interface ToldPlace {
  /** `slow-delivery, step request`. */
  readonly where: string
  readonly what: string
  readonly ways: readonly ToldWay[]
}

/** Answers that now go another way from there. */
export interface ToldWay {
  /** `request-delay: 8 min or more and under 9 min`; absent where it is no question. */
  readonly answers?: string
  /** Absent where only the checks of that place differ. */
  readonly before?: string
  readonly now?: string
  /** How the checks differ. */
  readonly checks?: string
  /** Absent where all is said by where they go. */
  readonly endings?: ToldEndings
}

/** Answers of one question that are named at most. */
const MOST_WORDS = 8

/** By place, in the given order. */
export function toldPlaces(byParting: readonly ChangesFrom[]): readonly ToldPlace[] {
  const places = new Map<string, { where: string; what: string; ways: ToldWay[] }>()
  for (const from of byParting) {
    const { guide, parting } = from
    const { point, concerns, to } = parting
    const where = [guide, ...whereOf(point)].join(', ')
    const tried = point.kind === 'checks' ? triedText(point.tried) : ''
    if (tried !== '' && concerns.checks)
      placeFor(where, 'other checks').ways.push({ checks: tried })
    const isTold = tried !== '' && placeText(to.before) === placeText(to.after)
    if (!isTold) placeFor(where, whatOf(point)).ways.push(wayOf(from, tried === ''))
  }
  return [...places.values()]

  function placeFor(where: string, what: string) {
    const name = JSON.stringify([where, what])
    const place = places.get(name) ?? { where, what, ways: [] }
    places.set(name, place)
    return place
  }
}

function whereOf(point: Point): readonly string[] {
  if (point.kind === 'start') return []
  const { before, after } = point.steps
  if (before === undefined) return [`new step ${after}`]
  if (after === undefined) return [`step ${before}`, 'which is gone']
  return before === after ? [`step ${after}`] : [`step ${before}`, `now ${after}`]
}

function whatOf(point: Point): string {
  switch (point.kind) {
    case 'start':
      return 'it begins elsewhere'
    case 'question':
      return 'answers lead elsewhere'
    case 'checks':
      return 'it leads elsewhere when nothing helps'
    case 'replaced':
      return 'asks' in point.does.before && 'asks' in point.does.after
        ? 'it asks for another fact'
        : 'it is another kind of step'
    default:
      return point satisfies never
  }
}

function wayOf(from: ChangesFrom, tellsChecks: boolean): ToldWay {
  const { point, to, answers, concerns } = from.parting
  const ways =
    point.kind === 'replaced'
      ? { before: doesText(point.does.before), now: doesText(point.does.after) }
      : { before: placeText(to.before), now: placeText(to.after) }
  const endings = concerns.ends ? toldEndings(from) : undefined
  const checks = tellsChecks ? checksText(from) : ''
  return {
    ...(answers && { answers: `${answers.fact}: ${answersText(answers)}` }),
    ...ways,
    ...(checks !== '' && { checks }),
    ...(endings && { endings }),
  }
}

function doesText(does: StepDoes): string {
  return 'asks' in does ? `it asks for ${does.asks}` : `it tries ${does.tries.join(', ')}`
}

function answersText(answers: NonNullable<ChangesFrom['parting']['answers']>): string {
  const { words, isAny, unsure } = answers
  if (isAny) return unsure ? 'whatever is answered' : 'any answer'
  if (words.length === 0) return 'not known'
  const more = words.length - MOST_WORDS
  const shown = more > 1 ? [...words.slice(0, MOST_WORDS), `${more} more`] : words
  return `${shown.join('; ')}${unsure ? '; also when it is not known' : ''}`
}
