/** What holds where a reading mistake is not found, and how it looks. */
export interface ReadingLaw {
  readonly law: string
  readonly wrong?: string
  readonly right?: string
}
