/** A flag of a command. One name means the same, and takes the same, wherever it is used. */
export interface Flag {
  readonly name: string
  /** One letter. */
  readonly short?: string
  /** What it takes, in capitals as help shows it; without it the flag takes no value. */
  readonly value?: string
  /** It may be given more than once; else the last one holds. */
  readonly many?: boolean
  readonly does: string
}
