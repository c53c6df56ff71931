import type { ReadingLaw } from './reading-law.ts'

/** The laws of files, tables, and the shape of what they hold. */
export const fileLaws: readonly (readonly [string, ReadingLaw])[] = [
  [
    'csv-quote',
    {
      law: 'In a CSV file every opening quote is closed, and a quote inside quotes is written twice.',
      wrong: '1014,"the "template"',
      right: '1014,"the ""template"""',
    },
  ],
  [
    'csv-separator',
    { law: 'Cells are separated by commas.', wrong: 'code;meaning', right: 'code,meaning' },
  ],
  ['csv-syntax', { law: 'A table can be read as CSV.' }],
  [
    'duplicate-code',
    { law: 'A code names one row of its table, or rows that differ by the column of "by".' },
  ],
  [
    'duplicate-column',
    {
      law: 'Every column of a table has a name of its own.',
      wrong: 'code,fix,fix',
      right: 'code,meaning,fix',
    },
  ],
  [
    'missing-header',
    {
      law: 'The first line of a table names its columns.',
      wrong: '1014,Template missing',
      right: 'code,meaning\n1014,Template missing',
    },
  ],
  [
    'wrong-cell-count',
    {
      law: 'Every row has as many cells as the header; a cell with a comma stands in quotes.',
      wrong: '1014,Wrong, or missing',
      right: '1014,"Wrong, or missing"',
    },
  ],
  ['row-without-code', { law: 'Every row of a table that names codes has one.' }],
  [
    'invalid-column',
    {
      law: 'The name of a column can be used in a placeholder: letters, digits, _ and -.',
      wrong: 'error code,fix',
      right: 'error-code,fix',
    },
  ],
  ['empty-value', { law: 'A name has a value.', wrong: 'title:', right: 'title: Late' }],
  [
    'invalid-name',
    {
      law: 'Names are small letters, digits and hyphens.',
      wrong: 'Inbox Full:',
      right: 'inbox-full:',
    },
  ],
  ['missing-key', { law: 'What a thing needs is written.' }],
  [
    'unknown-key',
    {
      law: 'Only the names that the format knows are used.',
      wrong: 'titel: Late',
      right: 'title: Late',
    },
  ],
  [
    'unknown-word',
    {
      law: 'Only the words that the format knows are used.',
      wrong: 'likelihood: often',
      right: 'likelihood: common',
    },
  ],
  [
    'wrong-shape',
    {
      law: 'A value has the shape that is expected there: a text, a list, or names with values.',
      wrong: 'tags: { a: b }',
      right: 'tags: [a, b]',
    },
  ],
  [
    'reserved-name',
    {
      law: 'Words of the format, such as "unsure" and "otherwise", name nothing else.',
      wrong: 'choices: { unsure: Unsure }',
      right: 'choices: { unclear: Unclear }',
    },
  ],
  ['empty-folder', { law: 'A knowledge base has files.' }],
  ['file-too-large', { law: 'A file is no larger than the message says.' }],
  [
    'missing-file',
    { law: 'A knowledge base has knowledge-base.yaml and, where guides ask, facts.yaml.' },
  ],
  ['misplaced-file', { law: 'Every file stands where files of its kind are looked for.' }],
  ['no-guides', { law: 'A knowledge base has guides.' }],
  ['not-utf-8', { law: 'Files are UTF-8 text.' }],
  ['too-many-files', { law: 'The folder is that of one knowledge base.' }],
  ['unread-file', { law: 'Every YAML and CSV file of the folder is used.' }],
  ['unreadable-file', { law: 'Every file can be read.' }],
  ['unreadable-folder', { law: 'Every folder can be read.' }],
  [
    'scenarios-without-guide',
    { law: 'Scenarios stand beside their guide, in guides/GUIDE.test.yaml.' },
  ],
  ['duplicate-scenario', { law: 'Every scenario of a guide has a name of its own.' }],
]
