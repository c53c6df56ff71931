import type { Look } from '../look.ts'
import type { Keyboard } from './keyboard.ts'

/** What every prompt is told besides what it asks. */
export interface PromptConfig<Asked> {
  readonly request: Asked
  readonly look: Look
  /** Lines of the terminal. */
  readonly rows: number
  /** The stream drawn on, which tells when its size changes. */
  readonly screen: NodeJS.EventEmitter
  /** Told when the prompt begins to listen, when it stops, when the program goes on. */
  readonly keyboard?: Pick<Keyboard, 'open' | 'shut' | 'wake'>
}
