import type { Look } from '../look.ts'

/** What every prompt is told besides what it asks. */
export interface PromptConfig<Asked> {
  readonly request: Asked
  readonly look: Look
  /** Lines of the terminal. */
  readonly rows: number
  /** The stream drawn on, which tells when its size changes. */
  readonly screen: NodeJS.EventEmitter
  /** Told when the prompt begins to listen and when it stops. */
  readonly keyboard?: { open(): void; shut(): void }
}
