import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useKeypress,
  useState,
} from '@inquirer/core'
import type { Action } from '../action.ts'
import { actionOf } from '../action.ts'
import type { Hint } from '../layout/footer.ts'
import { footer, hintsOf } from '../layout/footer.ts'
import { listLines } from '../layout/list-lines.ts'
import { ticked, tickLabel } from '../layout/ticked.ts'
import type { TickRequest } from '../request.ts'
import type { PromptConfig } from './prompt-config.ts'
import type { PromptReply } from './prompt-reply.ts'
import { useEndings } from './use-endings.ts'
import { usePaste } from './use-paste.ts'

/** A list of what holds: Space or a number drops one and takes it back, Enter goes on with those kept. */
export const tickPrompt = createPrompt<PromptReply, PromptConfig<TickRequest>>((config, done) => {
  const { request, look, rows } = config
  const { options, actions } = request
  const [active, setActive] = useState(0)
  const [kept, setKept] = useState(
    request.initial === undefined
      ? options.map(({ id }) => id)
      : request.initial.split(' ').filter(Boolean),
  )
  const pasting = usePaste()
  const draft = kept.join(' ')
  useEndings(config, draft, done)
  const act = (action: Action | undefined) => {
    const at = options[active]?.id
    if (action !== undefined && actions.includes(action))
      done({ kind: 'act', action, draft, ...(at === undefined ? {} : { at }) })
  }
  const toggle = (index: number) => {
    const id = options[index]?.id
    if (id === undefined) return
    setActive(index)
    setKept(kept.includes(id) ? kept.filter((one) => one !== id) : [...kept, id])
  }
  useKeypress((key, readline) => {
    readline.clearLine(0)
    const { name, sequence } = key as typeof key & { sequence?: string }
    if (pasting(key)) return
    const typed = sequence ?? name ?? ''
    if (isEnterKey(key)) done({ kind: 'take', value: draft, label: tickLabel(options, kept) })
    else if (isSpaceKey(key)) toggle(active)
    else if (/^[1-9]$/.test(typed)) toggle(Number(typed) - 1)
    else if (isUpKey(key)) setActive((active + options.length - 1) % options.length)
    else if (isDownKey(key)) setActive((active + 1) % options.length)
    else if (name === 'escape' || name === 'left') act('back')
    else if (!key.ctrl) act(actionOf(typed, actions))
  })
  const drop = options.length > 1 ? `Space 1-${Math.min(9, options.length)}` : 'Space'
  const move: readonly Hint[] = options.length > 1 ? [['↑↓', 'move']] : []
  const foot = footer(
    [['Enter', 'go on'], [drop, 'drop, or take back'], ...move, ...hintsOf(actions)],
    look,
  )
  const room = Math.max(3, rows - foot.split('\n').length - 3)
  const { upToActive, rest } = listLines(
    ticked(options, kept),
    { active, room, numbered: true },
    look,
  )
  return [upToActive.join('\n'), [...rest, '', foot].join('\n')]
})
