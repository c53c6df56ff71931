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
  const { request, look, rows } = config
  const { options, actions } = request
  const initial = Math.max(
    0,
    options.findIndex(({ id }) => id === request.initial),
  )
  const [active, setActive] = useState(initial)
  const digits = useRef('')
  const letters = useRef<Typing | undefined>(undefined)
  const pasting = usePaste()
  const draft = options[active]?.id ?? ''
  const act = (action: Action | undefined) => {
    if (action !== undefined && actions.includes(action)) done({ kind: 'act', action, draft })
  }
  useEndings(config, draft, done)
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
      // Whoever types "succeeded" means that answer, not the "u" and the "e" in it.
      const word = spelt(letters.current, typed, options)
      const action = actionOf(typed, actions)
      const isWord = word !== undefined && (word.index !== undefined || action !== undefined)
      const next = isWord ? (word.index ?? active) : nextWith(typed, options, active)
      if (action !== undefined && !isWord) act(action)
      else setActive(next)
      const spelling = isWord ? word.letters : next === active ? '' : typed.toLowerCase()
      letters.current = { letters: spelling, at: performance.now() }
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

/** Letters of a word that is being typed, and when the last one came, in milliseconds. */
interface Typing {
  readonly letters: string
  readonly at: number
}

/** Longer pauses end a word; who types faster than this is not choosing keys one by one. */
const PAUSE = 700

/** A word that goes on: the option it begins, if any. Undefined where no word is being typed. */
function spelt(
  typing: Typing | undefined,
  typed: string,
  options: readonly Option[],
): { readonly letters: string; readonly index?: number } | undefined {
  if (!typing?.letters || performance.now() - typing.at > PAUSE) return undefined
  const letters = typing.letters + typed.toLowerCase()
  // The same letter again goes on to the next option that begins with it.
  if (letters === typing.letters + typing.letters) return undefined
  const index = options.findIndex(({ id, label }) =>
    [id, label].some((name) => name.toLowerCase().startsWith(letters)),
  )
  return index < 0 ? { letters } : { letters, index }
}

function nextWith(letter: string, options: readonly Option[], active: number): number {
  const wanted = letter.toLowerCase()
  if (wanted.trim() === '') return active
  const order = options.map((_, index) => (active + 1 + index) % options.length)
  return order.find((index) => options[index]?.label.toLowerCase().startsWith(wanted)) ?? active
}
