import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core'
import { safe } from '../../text/safe.ts'
import type { Action } from '../action.ts'
import { actionOf } from '../action.ts'
import { footer } from '../layout/footer.ts'
import { typingHints } from '../layout/typing-hints.ts'
import type { FieldRequest } from '../request.ts'
import { showMistake } from '../screens/show-mistake.ts'
import type { PromptConfig } from './prompt-config.ts'
import type { PromptReply } from './prompt-reply.ts'
import { useEndings } from './use-endings.ts'
import { useHeldAction } from './use-held-action.ts'
import { useTextLine } from './use-text-line.ts'

/**
 * A line to type an answer in. A mistake is shown below it and the line stays. The keys of actions
 * act while the line is empty, unless a word goes on from them; where an answer may begin with a letter,
 * Enter has to confirm a letter.
 */
export const fieldPrompt = createPrompt<PromptReply, PromptConfig<FieldRequest>>((config, done) => {
  const { request, look } = config
  const { actions, lettersAct } = request
  const [mistake, setMistake] = useState('')
  const line = useTextLine(request.initial ?? '')
  const { text } = line
  const act = (action: Action) => done({ kind: 'act', action, draft: '' })
  const held = useHeldAction(act)
  useEndings(config, text, done)
  useKeypress((key, readline) => {
    const wasEmpty = text === ''
    held.release()
    if (line.takes(key, readline)) return
    if (isEnterKey(key)) {
      const chosen = actionOf(text, actions)
      if (chosen !== undefined) return act(chosen)
      const read = request.read(text)
      if (read.kind !== 'mistake') return done(read)
      setMistake(read.message)
      return line.replace(text, readline)
    }
    setMistake('')
    const action = actionOf(readline.line, actions)
    if (key.name === 'escape' && !wasEmpty) line.replace('', readline)
    else if (wasEmpty && (key.name === 'escape' || key.name === 'left')) {
      if (actions.includes('back')) act('back')
    } else if (wasEmpty && action !== undefined && (lettersAct || action === 'keys')) {
      if (action === 'keys') act(action)
      else held.hold(action)
    }
  })
  const hints = typingHints(text, { actions, enter: [['Enter', 'answer']] })
  const below = [mistake === '' ? '' : showMistake(mistake, look), footer(hints, look)]
  return [`> ${safe(line.shown)}`, ['', ...below.filter(Boolean)].join('\n')]
})
