import type { Located } from '../../text/span.ts'
import type { GuideDocument } from '../documents/guide-document.ts'
import type { Names } from './names.ts'

/** What a guide's own targets may name. */
export interface OwnNames {
  readonly steps: Names<true>
  readonly causes: Names<true>
  readonly notes: Names<true>
}

/** The names of a guide's steps, causes and notes. */
export function ownNames({ id, complete, steps, causes, notes }: GuideDocument): OwnNames {
  const names = (
    what: string,
    named: readonly { readonly name: Located<string> }[],
  ): Names<true> => ({
    what,
    where: 'this guide',
    complete,
    members: new Map(named.map(({ name }) => [name.value, true])),
    given: new Map(named.map(({ name }) => [name.value, name.span])),
    used: new Set(),
    scope: id,
  })
  return {
    steps: names('step', steps),
    causes: names('cause', causes),
    notes: names('note', notes),
  }
}
