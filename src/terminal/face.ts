import type { Look } from './look.ts'
import type { Reply, Request } from './request.ts'

/** How a consultation meets the person: by prompts in a terminal, or line by line. */
export interface Face {
  /** What works everywhere besides the letters of actions, for the list of keys. */
  readonly keys: readonly (readonly [string, string])[]
  /** What works in a list where what is right stays ticked, besides those. */
  readonly tickKeys: readonly (readonly [string, string])[]
  /** Asks until there is an answer, an action, or an end. */
  ask(request: Request): Promise<Reply>
  /** Talk: what helps the person along. A blank line stands before it. */
  tell(show: (look: Look) => string): void
  /** A result: where a consultation has led to. */
  give(show: (look: Look) => string): void
  /** Lets go of the streams. */
  close(): void
}
