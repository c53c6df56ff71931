import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { noteOf } from '../session/note.ts'
import type { View } from '../session/view.ts'
import { safe } from '../text/safe.ts'
import type { Call } from './call/command.ts'

/** Prints the note of a consultation where `--note` asks for it; behind JSON it would spoil the data. */
export function printNote({ shell, flags }: Call, knowledge: KnowledgeBase, view: View): void {
  if (!flags.has('note')) return
  const note = safe(noteOf(knowledge, view, { unmasked: flags.has('unmasked') }))
  if (flags.has('json')) shell.talk.write(note)
  else shell.output.write(`\n${note}`)
}
