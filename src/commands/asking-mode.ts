import type { Call } from './call/command.ts'

/** How a call may ask: by prompts, line by line, or not at all. */
export type AskingMode = 'prompts' | 'lines' | 'none'

/** Prompts need a terminal on both sides that can draw; a program that reads the terminal of CI would wait for ever. */
export function askingMode({ shell, flags }: Call): AskingMode {
  const { input, talk, environment } = shell
  const isCi = Boolean(environment.CI) && environment.CI !== 'false'
  if (flags.has('no-input') || (isCi && input.isTTY)) return 'none'
  const canDraw = input.isTTY && talk.isTTY && environment.TERM !== 'dumb'
  return canDraw && !flags.has('plain') ? 'prompts' : 'lines'
}
