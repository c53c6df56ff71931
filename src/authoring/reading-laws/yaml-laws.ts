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
  ['control-character', { law: 'A file holds no control characters but tabs and line ends.' }],
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
    'merge-conflict',
    { law: 'A file holds one version of itself, without the marks of a failed merge.' },
  ],
  ['missing-name', { law: 'A value stands behind a name.', wrong: ': Late', right: 'title: Late' }],
  ['nested-too-deeply', { law: 'Nothing is nested more than 64 levels deep.' }],
  ['no-break-space', { law: 'Spaces are ordinary ones: a no-break space is not indentation.' }],
  ['several-documents', { law: 'A file holds one document: "---" between two does not occur.' }],
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
