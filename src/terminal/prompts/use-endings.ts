import { useEffect, useRef } from '@inquirer/core'
import type { PromptConfig } from './prompt-config.ts'
import type { PromptReply } from './prompt-reply.ts'

/**
 * Opens the keyboard for a prompt, and ends the prompt when the input closes (Ctrl-D), when its
 * terminal changes its size, or when the program was stopped and goes on.
 */
export function useEndings(
  { screen, keyboard }: Pick<PromptConfig<unknown>, 'screen' | 'keyboard'>,
  draft: string,
  done: (reply: PromptReply) => void,
): void {
  const latest = useRef(draft)
  latest.current = draft
  useEffect((readline) => {
    const anew = () => done({ kind: 'resized', draft: latest.current })
    const woken = () => {
      keyboard?.wake()
      anew()
    }
    const ended = () => done({ kind: 'ended' })
    screen.on('resize', anew)
    readline.on('SIGCONT', woken)
    readline.on('close', ended)
    keyboard?.open()
    return () => {
      keyboard?.shut()
      screen.removeListener('resize', anew)
      readline.removeListener('SIGCONT', woken)
      readline.removeListener('close', ended)
    }
  }, [])
}
