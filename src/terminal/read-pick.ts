import { normalise } from '../text/normalise.ts'
import { actionKeys, actionOf, allActions } from './action.ts'
import type { LineRead, PickRequest } from './request.ts'

/** Which option a typed line picks: by its own name, a number of the list, other words, its beginning. */
export function readPick(line: string, request: PickRequest): LineRead {
  const { options, actions, initial } = request
  const typed = normalise(line)
  const only = options.length === 1 ? options[0]?.id : initial
  if (typed === '' && only !== undefined) return { kind: 'take', value: only }
  const named = options.find((option) =>
    [option.id, option.label, ...(option.words ?? [])].some((name) => normalise(name) === typed),
  )
  if (named !== undefined) return { kind: 'take', value: named.id }
  const action = actionOf(line, actions)
  if (action !== undefined) return { kind: 'act', action }
  const numbered = /^\d+$/.test(typed) ? options[Number(typed) - 1] : undefined
  if (numbered !== undefined) return { kind: 'take', value: numbered.id }
  const read = typed === '' ? undefined : request.read?.(line)
  if (read !== undefined && read.kind !== 'mistake') return read
  const useless = actionOf(line, allActions)
  if (useless !== undefined) {
    return { kind: 'mistake', message: `"${actionKeys[useless].name}" does not work here.` }
  }
  const begun = options.filter(({ label }) => typed !== '' && normalise(label).startsWith(typed))
  const [first] = begun
  if (begun.length === 1 && first !== undefined) return { kind: 'take', value: first.id }
  const range = options.length === 1 ? 'Press Enter' : `Type a number from 1 to ${options.length}`
  return { kind: 'mistake', message: [read?.message, `${range}.`].filter(Boolean).join(' ') }
}
