import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { unknownName } from './call/unknown-name.ts'
import { wrongUse } from './call/wrong-use.ts'
import { commandList } from './command-list.ts'
import { bashScript } from './completion/bash-script.ts'
import { fishScript } from './completion/fish-script.ts'
import { zshScript } from './completion/zsh-script.ts'
import { mainJob } from './main-job.ts'

const scripts = new Map([
  ['bash', bashScript],
  ['zsh', zshScript],
  ['fish', fishScript],
])

/** Prints a script for a shell to read. It edits no file. */
export function runCompletion({ shell, words }: Call): Ending {
  const [name = ''] = words
  const script = scripts.get(name)
  if (!script) return wrongUse(unknownName('shell', name, scripts.keys()))
  shell.output.write(script(mainJob, commandList))
  return { kind: 'done' }
}
