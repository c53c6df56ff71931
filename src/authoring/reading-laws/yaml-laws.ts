import type { ReadingLaw } from './reading-law.ts'

/** The laws of YAML files, as mistakes in them are told. */
export const yamlLaws: readonly (readonly [string, ReadingLaw])[] = [
  [
    'anchor-or-alias',
    {
      law: 'Every value is written where it holds: anchors (&) and aliases (*) are not used.',
      wrong: 'remedy: *restart',
      right: 'remedy: Restart the phone.',
    },
  ],
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
  ['control-character', { law: 'A file holds no control characters but tabs and line ends.' }],
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
  ['directive', { law: 'A line that starts with % is not used.' }],
  [
    'duplicate-key',
    {
      law: 'A name stands once among the names beside it.',
      wrong: 'title: Late\ntitle: Slow',
      right: 'title: Late\naliases: [Slow]',
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
    'item-among-names',
    {
      law: 'A list and names with values do not stand beside each other.',
      wrong: 'causes:\n  - a\n  b: c',
      right: 'causes:\n  a: c\n  b: c',
    },
  ],
  [
    'joined-lines',
    {
      law: 'A text of several lines starts with "|"; without it YAML joins the lines to one.',
      wrong: 'remedy:\n  1. Switch it off.\n  2. Wait.',
      right: 'remedy: |\n  1. Switch it off.\n  2. Wait.',
    },
  ],
  [
    'list-beside-name',
    {
      law: 'A list stands below its name, not behind a value.',
      wrong: 'tags: a\n  - b',
      right: 'tags:\n  - a\n  - b',
    },
  ],
  [
    'missing-colon',
    { law: 'A name is followed by a colon.', wrong: 'title Late', right: 'title: Late' },
  ],
  [
    'merge-conflict',
    { law: 'A file holds one version of itself, without the marks of a failed merge.' },
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
  ['missing-name', { law: 'A value stands behind a name.', wrong: ': Late', right: 'title: Late' }],
  ['nested-too-deeply', { law: 'Nothing is nested more than 64 levels deep.' }],
  ['no-break-space', { law: 'Spaces are ordinary ones: a no-break space is not indentation.' }],
  [
    'question-mark',
    { law: 'No text starts with a question mark and a space.', wrong: '? name', right: 'name:' },
  ],
  ['several-documents', { law: 'A file holds one document: "---" between two does not occur.' }],
  [
    'special-character',
    {
      law: 'A text that starts with one of * & ! % @ ` stands in quotes.',
      wrong: 'where: @home',
      right: 'where: "@home"',
    },
  ],
  ['tab-indentation', { law: 'Indentation is made of spaces.' }],
  [
    'tag',
    {
      law: 'Values have no tags (!).',
      wrong: 'title: !important Late',
      right: 'title: "!important Late"',
    },
  ],
  [
    'text-without-name',
    {
      law: 'Every text belongs to a name; one of several lines starts with "name: |".',
      wrong: 'remedy: Restart.\n1. Then wait.',
      right: 'remedy: |\n  Restart.\n  1. Then wait.',
    },
  ],
  [
    'text-after-block-sign',
    {
      law: 'Behind | or > the line ends; the text stands below it.',
      wrong: 'remedy: | Restart.',
      right: 'remedy: |\n  Restart.',
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
  [
    'wrong-indentation',
    {
      law: 'What stands beside each other is indented by the same number of spaces.',
      wrong: 'steps:\n  one:\n   two:',
      right: 'steps:\n  one:\n  two:',
    },
  ],
  [
    'name-beside-name',
    {
      law: 'A name and what belongs to it begin a line of their own.',
      wrong: 'ask: delay    answers:',
      right: 'ask: delay\nanswers:',
    },
  ],
  ['yaml-syntax', { law: 'A file can be read as YAML.' }],
  ['empty-file', { law: 'A file holds something.' }],
]
