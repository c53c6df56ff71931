import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core'
import type { Action } from '../action.ts'
import { actionOf } from '../action.ts'
import type { Hint } from '../layout/footer.ts'
import { footer, hintsOf } from '../layout/footer.ts'
import { listLines } from '../layout/list-lines.ts'
import type { Option, PickRequest } from '../request.ts'
import type { PromptConfig } from './prompt-config.ts'
import type { PromptReply } from './prompt-reply.ts'
import { useEndings } from './use-endings.ts'
import { usePaste } from './use-paste.ts'

/** A list to pick from by arrows, digits or first letters; the letters of actions act at once. */
export const pickPrompt = createPrompt<PromptReply, PromptConfig<PickRequest>>((config, done) => {
  const { request, look, rows, screen } = config
  const { options, actions } = request
  const initial = Math.max(
    0,
    options.findIndex(({ id }) => id === request.initial),
  )
  const [active, setActive] = useState(initial)
  const digits = useRef('')
  const pasting = usePaste()
  const draft = options[active]?.id ?? ''
  const act = (action: Action | undefined) => {
    if (action !== undefined && actions.includes(action)) done({ kind: 'act', action, draft })
  }
  useEndings(screen, draft, done)
  useKeypress((key, readline) => {
    readline.clearLine(0)
    const { name, sequence } = key as typeof key & { sequence?: string }
    if (pasting(key)) return
    const typed = sequence ?? name ?? ''
    const number = /^[0-9]$/.test(typed)
      ? picked(digits.current + typed, typed, options)
      : undefined
    digits.current = number ?? ''
    if (number !== undefined) setActive(Number(number) - 1)
    else if (isEnterKey(key))
      done({ kind: 'take', value: draft, label: options[active]?.label ?? draft })
    else if (isUpKey(key)) setActive((active + options.length - 1) % options.length)
    else if (isDownKey(key)) setActive((active + 1) % options.length)
    else if (name === 'home') setActive(0)
    else if (name === 'end') setActive(options.length - 1)
    else if (name === 'escape' || name === 'left') act('back')
    else if (!key.ctrl) {
      const action = actionOf(typed, actions)
      if (action !== undefined) act(action)
      else setActive(nextWith(typed, options, active))
    }
  })
  const move: readonly Hint[] = options.length > 1 ? [[`↑↓ 1-${options.length}`, 'move']] : []
  const foot = footer([['Enter', 'choose'], ...move, ...hintsOf(actions)], look)
  const room = Math.max(3, rows - foot.split('\n').length - 3)
  const { upToActive, rest } = listLines(
    options,
    { active, room, numbered: options.length > 1 },
    look,
  )
  return [upToActive.join('\n'), [...rest, '', foot].join('\n')]
})

// Digits add up while they name an option: 1 and then 2 is the twelfth where there are twelve.
function picked(all: string, last: string, options: readonly Option[]): string | undefined {
  return [all, last].find((digits) => Number(digits) >= 1 && Number(digits) <= options.length)
}

function nextWith(letter: string, options: readonly Option[], active: number): number {
  const wanted = letter.toLowerCase()
  if (wanted.trim() === '') return active
  const order = options.map((_, index) => (active + 1 + index) % options.length)
  return order.find((index) => options[index]?.label.toLowerCase().startsWith(wanted)) ?? active
}
