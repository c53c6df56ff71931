import type { Command } from './call/command.ts'

export const search: Command = {
  name: 'search',
  summary: 'Finds guides, causes and codes by words.',
  takes: 'WORDS...',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  flags: [{ name: 'limit', value: 'N', does: 'at most so many results, 8 unless given' }],
  examples: [
    { line: 'unstuck search verification code never arrives', does: 'the guides that fit best' },
    { line: 'unstuck search error 1015 --json', does: 'the same for a program' },
  ],
  run: async (call) => (await import('./run-search.ts')).runSearch(call),
}
