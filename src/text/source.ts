/** A text that a writer edits: a file's path as shown to people, and what it holds. */
export interface Source {
  /** Relative to the knowledge base's folder, with forward slashes: `guides/sms-not-received.yaml`. */
  readonly path: string
  readonly text: string
}
