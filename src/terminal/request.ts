import type { Action } from './action.ts'
import type { Look } from './look.ts'

/** One of the things to pick from. */
export interface Option {
  readonly id: string
  readonly label: string
  /** A quiet line below the label. */
  readonly detail?: string
  /** Other words that a typed line may pick it by. */
  readonly words?: readonly string[]
  /** Heading above the first option of a group. */
  readonly group?: string
  /** Words of the label that were searched for. */
  readonly matched?: readonly string[]
}

/** What a typed line comes to. */
export type LineRead =
  | { readonly kind: 'take'; readonly value: string }
  | { readonly kind: 'act'; readonly action: Action }
  | { readonly kind: 'mistake'; readonly message: string }

interface RequestCommon {
  /** Printed above, once; drawn anew when the terminal's size changes. */
  above(look: Look): string
  /** What is drawn in its place on a cleared screen, where more was printed before. */
  again?(look: Look): string
  /** What is printed above when it is asked once more, after help was given. */
  brief?(look: Look): string
  /** What works now besides answering. */
  readonly actions: readonly Action[]
  /** The option to begin at, or the text to begin with. */
  readonly initial?: string
}

/** One of several options; the answer is its id. */
export interface PickRequest extends RequestCommon {
  readonly kind: 'pick'
  readonly options: readonly Option[]
  /** Understands a typed line that names an option in other words. */
  read?(line: string): LineRead
}

/** A line of text; the answer is the line as typed. */
export interface FieldRequest extends RequestCommon {
  readonly kind: 'field'
  /** No answer begins with a letter, so the letters of actions act at once while the line is empty. */
  readonly lettersAct: boolean
  read(line: string): LineRead
}

/** Options that all hold unless they are dropped; the answer is the ids of those kept, a space between them. */
export interface TickRequest extends RequestCommon {
  readonly kind: 'tick'
  readonly options: readonly Option[]
}

/** What words were found to mean. */
export interface Findings {
  readonly options: readonly Option[]
  /** The first option is surely meant. */
  readonly certain: boolean
  /** A sentence on what was not found. */
  readonly remark?: string
  /** Where else to turn, Markdown. */
  readonly help?: string
}

/** Words that narrow a list down while they are typed; the answer is the id of an option. */
export interface SearchRequest extends RequestCommon {
  readonly kind: 'search'
  /** `typing`: the last word may be unfinished. */
  find(words: string, typing: boolean): Findings
}

/** Something to ask of the person, in whichever way the terminal allows. */
export type Request = PickRequest | FieldRequest | SearchRequest | TickRequest

/** What came of asking. `label` is the answer as it was seen; `draft` is what was typed or pointed at when an action was chosen, `at` the option pointed at where the draft is not. */
export type Reply =
  | { readonly kind: 'take'; readonly value: string; readonly label?: string }
  | { readonly kind: 'act'; readonly action: Action; readonly draft?: string; readonly at?: string }
  /** No more input. */
  | { readonly kind: 'ended' }
  /** Ctrl-C. */
  | { readonly kind: 'interrupted' }
