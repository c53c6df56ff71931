import type { ReadStream, WriteStream } from 'node:tty'

/** What surrounds a command: streams, the environment, folders. Commands know of no other. */
export interface Shell {
  readonly input: ReadStream
  /** Data, for pipes and files. */
  readonly output: WriteStream
  /** Talk, for the person at the terminal. */
  readonly talk: WriteStream
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Absolute paths: the folder it was started in, the person's own, and the knowledge base that ships. */
  readonly folder: string
  readonly home: string
  readonly shippedRules: string
  readonly version: string
  /** Aborted by Ctrl-C. */
  readonly interruption: AbortSignal
  /** How to go on later; it is told when Ctrl-C ends the command. */
  resumeBy(hint: string): void
}
