import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  useKeypress,
  useMemo,
  useState,
} from '@inquirer/core'
import { safe } from '../../text/safe.ts'
import { actionOf } from '../action.ts'
import type { Hint } from '../layout/footer.ts'
import { footer } from '../layout/footer.ts'
import { listLines } from '../layout/list-lines.ts'
import { typingHints } from '../layout/typing-hints.ts'
import type { SearchRequest } from '../request.ts'
import { showNothing } from '../screens/show-nothing.ts'
import type { PromptConfig } from './prompt-config.ts'
import type { PromptReply } from './prompt-reply.ts'
import { useEndings } from './use-endings.ts'
import { useTextLine } from './use-text-line.ts'

/** A line to type words in, and under it what they find, as one types. */
export const searchPrompt = createPrompt<PromptReply, PromptConfig<SearchRequest>>(
  (config, done) => {
    const { request, look, rows } = config
    const { actions } = request
    const line = useTextLine(request.initial ?? '')
    const { text } = line
    const [active, setActive] = useState(0)
    const findings = useMemo(() => request.find(text, true), [text])
    const { options } = findings
    const letter = actionOf(text, actions)
    useEndings(config, text, done)
    useKeypress((key, readline) => {
      if (isUpKey(key) || isDownKey(key)) {
        // The line's own history would come into it.
        line.replace(text, readline)
        const step = isUpKey(key) ? options.length - 1 : 1
        return setActive(options.length === 0 ? 0 : (active + step) % options.length)
      }
      if (line.takes(key, readline)) return setActive(0)
      if (isEnterKey(key)) {
        const chosen = options[active]
        if (letter !== undefined) done({ kind: 'act', action: letter, draft: '' })
        else if (chosen !== undefined) done({ kind: 'take', value: chosen.id, label: chosen.label })
        else line.replace(text, readline)
      } else if (key.name === 'escape' && text !== '') line.replace('', readline)
      else if (text === '' && (key.name === 'escape' || key.name === 'left')) {
        if (actions.includes('back')) done({ kind: 'act', action: 'back', draft: '' })
      } else if (text === '' && readline.line === '?')
        done({ kind: 'act', action: 'keys', draft: '' })
      else if (key.name !== 'left' && key.name !== 'right') setActive(0)
    })
    const keys: readonly Hint[] = [
      ['Enter', 'choose'],
      ['↑↓', 'move'],
    ]
    const hints = typingHints(text, { actions, enter: options.length > 0 ? keys : [] })
    const foot = [showNothing(findings, look), footer(hints, look)].filter(Boolean).join('\n')
    const room = Math.max(3, rows - foot.split('\n').length - 5)
    const { upToActive, rest } = listLines(options, { active, room, numbered: false }, look)
    const list = [...upToActive, ...rest]
    return [
      `> ${safe(line.shown)}`,
      ['', ...list, ...(list.length > 0 ? [''] : []), foot].join('\n'),
    ]
  },
)
