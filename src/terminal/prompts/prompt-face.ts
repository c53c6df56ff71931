import { AbortPromptError, ExitPromptError } from '@inquirer/core'
import { actionKeys } from '../action.ts'
import type { Face } from '../face.ts'
import { echo } from '../layout/echo.ts'
import { looksOf } from '../looks-of.ts'
import type { Reply, Request } from '../request.ts'
import type { Streams } from '../streams.ts'
import { fieldPrompt } from './field-prompt.ts'
import { keyboardOf } from './keyboard.ts'
import { pickPrompt } from './pick-prompt.ts'
import { searchPrompt } from './search-prompt.ts'
import { tickPrompt } from './tick-prompt.ts'

const pasteOn = '\u001B[?2004h'
const pasteOff = '\u001B[?2004l'
const clearScreen = '\u001B[2J\u001B[H'

/** A face that asks by prompts, for a terminal. */
export function promptFace(streams: Streams): Face {
  const { input, prompts, output, signal } = streams
  const look = () => looksOf(streams).prompts
  const keyboard = keyboardOf(input)
  prompts.write(pasteOn)

  const draw = (request: Request, initial: string | undefined, anew: boolean) => {
    const config = { look: look(), rows: prompts.rows ?? 24, screen: prompts, keyboard }
    const context = {
      input: keyboard.stream,
      output: prompts,
      clearPromptOnDone: true,
      ...(signal && { signal }),
    }
    const at = initial === undefined ? {} : { initial }
    const above = (anew && request.again) || request.above
    prompts.write(`\n${above(look())}\n\n`)
    switch (request.kind) {
      case 'pick':
        return pickPrompt({ ...config, request: { ...request, ...at } }, context)
      case 'field':
        return fieldPrompt({ ...config, request: { ...request, ...at } }, context)
      case 'tick':
        return tickPrompt({ ...config, request: { ...request, ...at } }, context)
      default:
        return searchPrompt({ ...config, request: { ...request, ...at } }, context)
    }
  }
  return {
    keys: [
      ['Enter', 'Takes what is marked or typed. Where text is typed, it confirms a letter too.'],
      ['↑ ↓ 1-9', 'Move in a list, and so does the first letter of an answer.'],
      ['Esc ←', 'Back. Where something is typed, Esc clears it first.'],
      ['Ctrl-C', 'Leaves at once. Your answers are kept.'],
    ],
    tickKeys: [['Space', 'Drops the marked line of the list, or takes it back in.']],
    async ask(request) {
      let reply = await draw(request, request.initial, false).catch(interruption)
      while (reply.kind === 'resized') {
        prompts.write(clearScreen)
        reply = await draw(request, reply.draft, true).catch(interruption)
      }
      const said = saidBy(reply)
      if (said !== undefined) prompts.write(`> ${echo(said, look())}\n`)
      return reply
    },
    tell: (show) => prompts.write(`\n${show(look())}\n`),
    give(show) {
      output.write(`\n${show(looksOf(streams).output)}\n`)
      if (prompts.isTTY && !output.isTTY) prompts.write(`\n${show(look())}\n`)
    },
    close() {
      keyboard.close()
      prompts.write(pasteOff)
    },
  }
}

// The prompt is gone from the screen by now; what came of it stays in its place.
function saidBy(reply: Reply): string | undefined {
  if (reply.kind === 'take') return reply.label ?? reply.value
  return reply.kind === 'act' ? actionKeys[reply.action].name : undefined
}

function interruption(error: unknown): Reply {
  if (error instanceof ExitPromptError || error instanceof AbortPromptError)
    return { kind: 'interrupted' }
  throw error
}
