/** What is looked for in order to mask it. A `value` group is masked alone, else the whole match. */
export interface Secret {
  /** What stands in its place. */
  readonly label: string
  /** Global; with the flag `d` where it has a `value` group. Linear. */
  readonly pattern: RegExp
  /** Looks again at a match, and at the 32 characters before it. */
  readonly accepts?: (match: RegExpExecArray, before: string) => boolean
}
