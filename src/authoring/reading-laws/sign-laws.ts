import type { ReadingLaw } from './reading-law.ts'

/** The laws of the signs that mean something to YAML. */
export const signLaws: readonly (readonly [string, ReadingLaw])[] = [
  [
    'bad-escape',
    {
      law: 'In double quotes a backslash starts an escape; single quotes take text as it is.',
      wrong: 'where: "C:\\Users"',
      right: "where: 'C:\\Users'",
    },
  ],
  [
    'braces-in-text',
    {
      law: 'A text that starts with a brace stands in quotes.',
      wrong: 'remedy: {error-code.fix}',
      right: 'remedy: "{error-code.fix}"',
    },
  ],
  [
    'colon-in-text',
    {
      law: 'A text with a colon followed by a space stands in quotes.',
      wrong: 'title: Note: restart',
      right: 'title: "Note: restart"',
    },
  ],
  [
    'colon-without-space',
    {
      law: 'A space stands between the colon of a name and its value.',
      wrong: 'title:Hello',
      right: 'title: Hello',
    },
  ],
  [
    'comma-in-text',
    {
      law: 'In braces and brackets a text with a comma stands in quotes.',
      wrong: 'choices: { dark: Off, or dark }',
      right: 'choices: { dark: "Off, or dark" }',
    },
  ],
  [
    'comment-in-text',
    {
      law: 'Text that holds " #" stands in quotes, else the rest is a comment.',
      wrong: 'ask: error #1015 blocked?',
      right: 'ask: "error #1015 blocked?"',
    },
  ],
  [
    'comment-without-space',
    {
      law: 'A comment starts with a # behind a space.',
      wrong: 'title: "Late"# since May',
      right: 'title: "Late" # since May',
    },
  ],
  [
    'comparison-sign',
    {
      law: 'Thresholds are written in words.',
      wrong: '> 10 s: cause busy',
      right: 'over 10 s: cause busy',
    },
  ],
  [
    'dash-without-space',
    {
      law: 'A space stands between the dash of a list item and its text.',
      wrong: 'tags:\n  -delivery',
      right: 'tags:\n  - delivery',
    },
  ],
  [
    'curly-quotes',
    {
      law: 'Quotes around a text are plain ones.',
      wrong: 'title: “Late”',
      right: 'title: "Late"',
    },
  ],
  [
    'extra-comma',
    { law: 'Between two items stands one comma.', wrong: 'tags: [a,, b]', right: 'tags: [a, b]' },
  ],
  [
    'full-width-colon',
    {
      law: 'The colon behind a name is an ordinary one.',
      wrong: 'title：Late',
      right: 'title: Late',
    },
  ],
  [
    'missing-colon',
    { law: 'A name is followed by a colon.', wrong: 'title Late', right: 'title: Late' },
  ],
  [
    'missing-braces',
    {
      law: 'Names with values in one line stand in braces.',
      wrong: 'answers: yes: escalate, no: go on',
      right: 'answers: { yes: escalate, no: go on }',
    },
  ],
  [
    'missing-dash',
    {
      law: 'Every item of a list stands behind a dash.',
      wrong: 'rows:\n  [on, yes]\n  - [off, no]',
      right: 'rows:\n  - [on, yes]\n  - [off, no]',
    },
  ],
  [
    'missing-comma',
    {
      law: 'A comma stands between the items of a list in brackets or braces.',
      wrong: 'tags: ["late" "lost"]',
      right: 'tags: ["late", "lost"]',
    },
  ],
  [
    'question-mark',
    { law: 'No text starts with a question mark and a space.', wrong: '? name', right: 'name:' },
  ],
  [
    'special-character',
    {
      law: 'A text that starts with one of * & ! % @ ` stands in quotes.',
      wrong: 'where: @home',
      right: 'where: "@home"',
    },
  ],
  [
    'text-after-quote',
    {
      law: 'Nothing but a comment stands behind a closing quote.',
      wrong: 'title: "Late" again',
      right: 'title: "Late again"',
    },
  ],
  [
    'unclosed-bracket',
    { law: 'Every opening bracket is closed.', wrong: 'tags: [a, b', right: 'tags: [a, b]' },
  ],
  [
    'unclosed-quote',
    { law: 'Every opening quote is closed.', wrong: 'title: "Late', right: 'title: "Late"' },
  ],
  [
    'unopened-quote',
    {
      law: 'A closing quote has an opening one.',
      wrong: 'title: Late"',
      right: 'title: "Late"',
    },
  ],
  [
    'unexpected-bracket',
    { law: 'A closing bracket has an opening one.', wrong: 'tags: a, b]', right: 'tags: [a, b]' },
  ],
]
