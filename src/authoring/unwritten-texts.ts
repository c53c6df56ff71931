/** What stands in a new guide in place of the texts that its author is to write. */
export const unwrittenTexts = {
  firstCause: 'Write what is wrong, in a sentence.',
  firstCheck: 'Write how to see whether it is this.',
  firstRemedy: ['1. Write what to do first.', '2. One action a line.'],
  secondCause: 'Write what else may be wrong.',
  secondCheck: 'Write how to see whether it is that.',
  secondRemedy: 'Write what to do.',
} as const
