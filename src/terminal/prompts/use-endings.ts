import { useEffect, useRef } from '@inquirer/core'
import type { PromptReply } from './prompt-reply.ts'

/** Ends a prompt when the input closes (Ctrl-D) or the size of its terminal changes. */
export function useEndings(
  screen: NodeJS.EventEmitter,
  draft: string,
  done: (reply: PromptReply) => void,
): void {
  const latest = useRef(draft)
  latest.current = draft
  useEffect((readline) => {
    const resized = () => done({ kind: 'resized', draft: latest.current })
    const ended = () => done({ kind: 'ended' })
    screen.on('resize', resized)
    readline.on('close', ended)
    return () => {
      screen.removeListener('resize', resized)
      readline.removeListener('close', ended)
    }
  }, [])
}
