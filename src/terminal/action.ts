/** What a person may do at a question besides answering it. */
export type Action =
  | 'back'
  | 'why'
  | 'unsure'
  | 'enough'
  | 'change'
  | 'problem'
  | 'note'
  | 'keys'
  | 'quit'

/** The letter of an action and what the footer calls it; `long` is for the list of all keys. */
export interface ActionKey {
  readonly letter: string
  readonly name: string
  readonly long: string
}

/** In the order they are shown. */
export const actionKeys: Readonly<Record<Action, ActionKey>> = {
  back: {
    letter: 'b',
    name: 'back',
    long: 'Back to the question before. Nothing is lost.',
  },
  why: { letter: 'w', name: 'why', long: 'Why this is asked, and what each answer leads to.' },
  unsure: {
    letter: 'u',
    name: "I don't know",
    long: 'I do not know. You are told where to look first.',
  },
  enough: { letter: 'e', name: 'enough', long: 'Enough questions: show what it may be.' },
  change: {
    letter: 'c',
    name: 'change an answer',
    long: 'Change an earlier answer. Later ones are kept.',
  },
  problem: {
    letter: 'p',
    name: 'another problem',
    long: 'It is another problem after all. Answers are kept.',
  },
  note: { letter: 'n', name: 'note', long: 'A note to paste into a ticket.' },
  keys: { letter: '?', name: 'keys', long: 'This list.' },
  quit: { letter: 'q', name: 'quit', long: 'Leave. Your answers are kept.' },
}

/** Every action, in the order they are shown. */
export const allActions: readonly Action[] = [
  'back',
  'why',
  'unsure',
  'enough',
  'change',
  'problem',
  'note',
  'keys',
  'quit',
]

/** The action that a letter stands for, of those that work now. Capitals and full-width letters count too. */
export function actionOf(typed: string, actions: readonly Action[]): Action | undefined {
  const letter = typed.normalize('NFKC').trim().toLowerCase()
  return actions.find((action) => actionKeys[action].letter === letter)
}
