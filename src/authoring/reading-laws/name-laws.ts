import type { ReadingLaw } from './reading-law.ts'

/** The laws of what guides and facts say of each other. */
export const nameLaws: readonly (readonly [string, ReadingLaw])[] = [
  [
    'answers-of-try',
    {
      law: 'A step that tries causes has "otherwise" in place of "answers".',
      wrong: 'try: [a]\nanswers: { b: escalate }',
      right: 'try: [a]\notherwise: escalate',
    },
  ],
  [
    'cause-among-steps',
    {
      law: 'Causes stand under "causes", beside the steps.',
      wrong: 'steps:\n  full:\n    cause: It is full.\n    remedy: Empty it.',
      right: 'causes:\n  full:\n    cause: It is full.\n    remedy: Empty it.',
    },
  ],
  ['ask-and-try', { law: 'A step asks for a fact or tries causes.' }],
  ['two-bodies', { law: 'A guide has one of "steps", "answer" and "unanswered".' }],
  ['duplicate-title', { law: 'Every guide has a title of its own.' }],
  ['go-circle', { law: 'No "go" leads back to a step above it.' }],
  [
    'invalid-target',
    {
      law: 'A target is "go STEP", "cause CAUSE", "guide GUIDE", "note NOTE" or "escalate".',
      wrong: 'off: goto phone',
      right: 'off: go phone',
    },
  ],
  [
    'listed-without-table',
    {
      law: '"listed" is an answer to facts that have a table only.',
      wrong: 'listed: escalate',
      right: 'otherwise: escalate',
    },
  ],
  [
    'misplaced-otherwise',
    {
      law: '"otherwise" of a step that asks stands among its answers.',
      wrong: 'ask: light\notherwise: escalate',
      right: 'ask: light\nanswers:\n  otherwise: escalate',
    },
  ],
  ['remedy-and-unanswered', { law: 'A cause has a remedy or says why it has none.' }],
  [
    'tried-twice',
    {
      law: 'A cause stands once in a "try".',
      wrong: 'try: [fuse, switch, fuse]',
      right: 'try: [fuse, switch]',
    },
  ],
  [
    'given-not-understood',
    {
      law: 'What a scenario gives for a fact is an answer that a person could type.',
      wrong: 'given: { waiting-time: 5 }',
      right: 'given: { waiting-time: 5 min }',
    },
  ],
  [
    'broken-placeholder',
    {
      law: 'A placeholder is the name of a fact in braces: small letters, digits and hyphens.',
      wrong: 'remedy: "Wait {waiting time}."',
      right: 'remedy: "Wait {waiting-time}."',
    },
  ],
  ['unknown-answer', { law: 'An answer is one that the fact has.' }],
  ['unknown-cause', { law: 'Every cause that is named is one of the guide.' }],
  ['unknown-code', { law: 'Every code that is named stands in the table.' }],
  ['unknown-column', { law: 'Every column that is named is one of the table.' }],
  ['unknown-fact', { law: 'Every fact that is named stands in facts.yaml.' }],
  ['unknown-guide', { law: 'Every "guide" leads to a guide that there is.' }],
  ['unknown-note', { law: 'Every "note" leads to a note of the same guide.' }],
  [
    'unknown-placeholder',
    {
      law: 'A placeholder names a fact, and a column of its table.',
      wrong: 'remedy: "{eror-code.fix}"',
      right: 'remedy: "{error-code.fix}"',
    },
  ],
  [
    'column-without-table',
    {
      law: 'A placeholder with a column names a fact that has a table.',
      wrong: 'remedy: "{light.fix}"',
      right: 'remedy: "{error-code.fix}"',
    },
  ],
  ['unknown-source', { law: 'Every source that is named stands in knowledge-base.yaml.' }],
  ['unknown-step', { law: 'Every "go" leads to a step of the same guide.' }],
  ['unknown-table', { law: 'Every table that is named is a file of tables/.' }],
  [
    'two-types',
    { law: 'A fact has one type.', wrong: 'yes-no: {}\nnumber: {}', right: 'yes-no: {}' },
  ],
  ['decide-circle', { law: 'No fact is decided from itself.' }],
  [
    'doubled-braces',
    {
      law: 'A placeholder stands in one pair of braces.',
      wrong: 'remedy: "See {{error-code}}."',
      right: 'remedy: "See {error-code}."',
    },
  ],
  [
    'empty-range',
    {
      law: 'A phrase leaves some number.',
      wrong: '5 to 1 min: escalate',
      right: '1 to 5 min: escalate',
    },
  ],
  [
    'invalid-address',
    {
      law: 'An address is one that a browser opens.',
      wrong: 'url: example',
      right: 'url: https://example.com',
    },
  ],
  ['invalid-cell', { law: 'A cell of a decision is an answer of its input, or "any".' }],
  [
    'invalid-day',
    { law: 'A day is written 2026-11-22.', wrong: 'read: 22/11/2026', right: 'read: 2026-11-22' },
  ],
  [
    'invalid-pattern',
    {
      law: 'A pattern is a regular expression of RE2.',
      wrong: 'pattern: "(1015"',
      right: 'pattern: "\\\\(1015"',
    },
  ],
  [
    'invalid-phrase',
    {
      law: 'Numbers are told apart by phrases: over, under, or less, or more, A to B, exactly.',
      wrong: 'above 3: escalate',
      right: 'over 3: escalate',
    },
  ],
  ['key-does-not-fit', { law: 'What is written for a type belongs to that type.' }],
  [
    'not-a-number',
    { law: 'A number is written in digits.', wrong: 'from: ten', right: 'from: 10' },
  ],
  ['read-from-no-text', { law: '"read from" names facts that hold text.' }],
  ['threshold-out-of-range', { law: 'A threshold lies where the fact can be.' }],
]
