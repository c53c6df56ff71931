import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core'
import { safe } from '../../text/safe.ts'
import type { Action } from '../action.ts'
import { actionOf } from '../action.ts'
import type { Hint } from '../layout/footer.ts'
import { footer } from '../layout/footer.ts'
import { listLines } from '../layout/list-lines.ts'
import { typingHints } from '../layout/typing-hints.ts'
import { readPick } from '../read-pick.ts'
import type { Option, PickRequest } from '../request.ts'
import { showMistake } from '../screens/show-mistake.ts'
import type { PromptConfig } from './prompt-config.ts'
import type { PromptReply } from './prompt-reply.ts'
import { useEndings } from './use-endings.ts'
import { useHeldAction } from './use-held-action.ts'
import { usePaste } from './use-paste.ts'
import { useTextLine } from './use-text-line.ts'

/**
 * A list to pick from by arrows or digits, or by typing an answer: what is typed is read as one, and
 * the pointer shows which. The letters of actions act unless a word goes on from them.
 */
export const pickPrompt = createPrompt<PromptReply, PromptConfig<PickRequest>>((config, done) => {
  const { request, look, rows } = config
  const { options, actions } = request
  const initial = options.findIndex(({ id }) => id === request.initial)
  const [active, setActive] = useState(Math.max(0, initial))
  const [mistake, setMistake] = useState('')
  const [isHeld, setHeld] = useState(false)
  const digits = useRef('')
  const pasting = usePaste()
  const line = useTextLine('')
  const text = line.text.trim()
  const read = text === '' || isHeld ? undefined : readPick(text, request)
  const meant = read?.kind === 'take' ? options.findIndex(({ id }) => id === read.value) : -1
  const pointed = read === undefined ? active : meant
  const draft = options[active]?.id ?? ''
  const act = (action: Action | undefined) => {
    if (action !== undefined && actions.includes(action)) done({ kind: 'act', action, draft })
  }
  const held = useHeldAction(act)
  useEndings(config, draft, done)
  useKeypress((key, readline) => {
    held.release()
    setHeld(false)
    const { name, sequence } = key as typeof key & { sequence?: string }
    const isPasted = pasting(key)
    const typed = sequence ?? name ?? ''
    const isDigit = !isPasted && text === '' && /^[0-9]$/.test(typed)
    const number = isDigit ? picked(digits.current + typed, typed, options) : undefined
    digits.current = number ?? ''
    const move = (to: number) => {
      line.replace('', readline)
      setMistake('')
      setActive((to + options.length) % options.length)
    }
    if (isDigit) return move(number === undefined ? active : Number(number) - 1)
    const from = pointed < 0 ? active : pointed
    if (!isPasted && isUpKey(key)) return move(from - 1)
    if (!isPasted && isDownKey(key)) return move(from + 1)
    if (line.takes(key, readline)) return setMistake('')
    if (isEnterKey(key)) {
      if (text === '')
        return done({ kind: 'take', value: draft, label: options[active]?.label ?? draft })
      const answer = readPick(text, request)
      if (answer.kind === 'act') return act(answer.action)
      const label = options.find(({ id }) => answer.kind === 'take' && id === answer.value)?.label
      if (answer.kind === 'take') return done({ ...answer, ...(label !== undefined && { label }) })
      setMistake(answer.message)
      return line.replace(line.text, readline)
    }
    setMistake('')
    if (name === 'home') move(0)
    else if (name === 'end') move(-1)
    else if (name === 'escape' && text !== '') line.replace('', readline)
    else if (text === '' && (name === 'escape' || name === 'left')) act('back')
    else if (text === '') {
      const action = actionOf(typed, actions)
      if (action === 'keys') act(action)
      else if (action !== undefined && !begins(typed, options)) {
        setHeld(true)
        held.hold(action)
      }
    }
  })
  const isTyping = text !== '' && !isHeld
  const choose: readonly Hint[] = [
    ['Enter', 'choose'],
    ...(options.length > 1 ? [[`↑↓ 1-${options.length}`, 'move'] as const] : []),
  ]
  const enter: readonly Hint[] = isTyping ? [['Enter', 'answer']] : choose
  const below = [
    mistake === '' ? '' : showMistake(mistake, look),
    footer(typingHints(isTyping ? text : '', { actions, enter }), look),
  ]
  const foot = below.filter(Boolean).join('\n')
  const room = Math.max(3, rows - foot.split('\n').length - (isTyping ? 5 : 3))
  const { upToActive, rest } = listLines(
    options,
    {
      active: pointed < 0 ? active : pointed,
      pointed: pointed >= 0,
      room,
      numbered: options.length > 1,
    },
    look,
  )
  return isTyping
    ? [[...upToActive, ...rest, '', `> ${safe(line.shown)}`].join('\n'), `\n${foot}`]
    : [upToActive.join('\n'), [...rest, '', foot].join('\n')]
})

// Digits add up while they name an option: 1 and then 2 is the twelfth where there are twelve.
function picked(all: string, last: string, options: readonly Option[]): string | undefined {
  return [all, last].find((digits) => Number(digits) >= 1 && Number(digits) <= options.length)
}

/** Whether an option begins with a letter: then only Enter tells the key from the option. */
function begins(letter: string, options: readonly Option[]): boolean {
  return options.some(({ label }) => label.toLowerCase().startsWith(letter.toLowerCase()))
}
