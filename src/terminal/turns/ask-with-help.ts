import { noteOf } from '../../session/note.ts'
import type { View } from '../../session/view.ts'
import type { Action } from '../action.ts'
import type { Reply, Request } from '../request.ts'
import { showKeys } from '../screens/show-keys.ts'
import { showNote } from '../screens/show-note.ts'
import { showWhy } from '../screens/show-why.ts'
import type { Setting } from './setting.ts'

/** Asks, and gives what help is wanted meanwhile: why, the keys, a note. What was typed stays. */
export async function askWithHelp(
  request: Request,
  { face, knowledge }: Pick<Setting, 'face' | 'knowledge'>,
  view?: View,
): Promise<Reply> {
  let asked = request
  for (;;) {
    const reply = await face.ask(asked)
    if (reply.kind !== 'act') return reply
    if (!help(reply.action)) return reply
    asked = {
      ...asked,
      above: request.brief ?? request.above,
      ...(reply.draft === undefined ? {} : { initial: reply.draft }),
    }
  }

  function keysIn({ kind }: Request) {
    return kind === 'tick' ? [...face.tickKeys, ...face.keys] : face.keys
  }

  function help(action: Action): boolean {
    if (action === 'keys') face.tell((look) => showKeys(request.actions, keysIn(request), look))
    else if (action === 'why' && view) face.tell((look) => showWhy(view, look))
    else if (action === 'note' && view) face.give((look) => showNote(noteOf(knowledge, view, look)))
    else return false
    return true
  }
}
