import { normalise } from '../../text/normalise.ts'
import { actionKeys, actionOf, allActions } from '../action.ts'
import type { LineRead, TickRequest } from '../request.ts'

const agreed = new Set(['', 'y', 'yes', 'ok', 'all right', '是', '好'])
const numbers = /^\d{1,3}(?:[\s,;、]+\d{1,3})*$/

/** What a line says of a list of what holds: Enter or `y` keeps all that is kept, numbers drop. */
export function readTick(line: string, { options, actions, initial }: TickRequest): LineRead {
  const typed = normalise(line)
  const kept =
    initial === undefined ? options.map(({ id }) => id) : initial.split(' ').filter(Boolean)
  if (agreed.has(typed)) return { kind: 'take', value: kept.join(' ') }
  const action = actionOf(line, actions)
  if (action !== undefined) return { kind: 'act', action }
  const dropped = numbers.test(typed) ? typed.split(/[^\d]+/).map((one) => Number(one) - 1) : []
  if (dropped.length > 0 && dropped.every((index) => options[index] !== undefined)) {
    const wrong = new Set(dropped.map((index) => options[index]?.id))
    return { kind: 'take', value: kept.filter((id) => !wrong.has(id)).join(' ') }
  }
  const useless = actionOf(line, allActions)
  if (useless !== undefined) {
    return { kind: 'mistake', message: `"${actionKeys[useless].name}" does not work here.` }
  }
  return {
    kind: 'mistake',
    message: `Press Enter if all is right, or type the numbers of what is wrong, 1 to ${options.length}.`,
  }
}
