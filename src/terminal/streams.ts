/** A stream of text to write to, a terminal's or not. */
export interface TextOutput extends NodeJS.WritableStream {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly rows?: number
}

/** What a consultation reads from and writes to. */
export interface Streams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  /** Questions and talk: standard error. */
  readonly prompts: TextOutput
  /** Results: standard output. */
  readonly output: TextOutput
  readonly color: boolean
  /** Where the stream of prompts does not know its own. */
  readonly columns: number
  /** Phone numbers, keys and addresses that people typed are shown as they are. */
  readonly unmasked?: boolean
  /** Aborted on Ctrl-C where no prompt sees it. */
  readonly signal?: AbortSignal
}
