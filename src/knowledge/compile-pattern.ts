import { RE2JS, RE2JSSyntaxException } from 're2js'

/** What an author's pattern finds. */
export interface Pattern {
  /** Whether the pattern is found anywhere in the text, ignoring case. Takes time linear in the length of the text. */
  matches(text: string): boolean
}

export type Compiled = Pattern | { readonly mistake: string }

const longestPattern = 1_000
const largestProgram = 2_000
const mostKept = 1_000
const compiled = new Map<string, Compiled>()

/** Compiles an RE2 pattern, each of them once. A mistake says in one sentence what is wrong with it. */
export function compilePattern(pattern: string): Compiled {
  const known = compiled.get(pattern)
  if (known !== undefined) return known
  const fresh = compile(pattern)
  if (compiled.size >= mostKept) compiled.clear()
  compiled.set(pattern, fresh)
  return fresh
}

function compile(pattern: string): Compiled {
  if (pattern.length > longestPattern) {
    return { mistake: `The pattern is longer than ${longestPattern} characters.` }
  }
  try {
    const expression = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE)
    if (expression.programSize() > largestProgram) {
      return { mistake: 'The pattern repeats too much, expected smaller counts in "{...}".' }
    }
    return { matches: (text) => expression.test(text) }
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return { mistake: explain(error.message) }
    throw error
  }
}

function explain(message: string): string {
  const [what = message, where] = message.replace('error parsing regexp: ', '').split(': `')
  // The library puts the flag for "ignoring case" in front of the pattern.
  const part = where === undefined ? '' : ` at "${where.replace(/`$/u, '').replace('(?i)', '')}"`
  if (/Perl syntax/u.test(what)) {
    return `The pattern uses something that RE2 lacks${part}, such as looking ahead or behind.`
  }
  if (/escape/u.test(what)) return `The pattern uses an escape that RE2 lacks${part}.`
  return `The pattern cannot be read${part}: ${what}.`
}
