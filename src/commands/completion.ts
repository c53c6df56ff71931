import type { Command } from './call/command.ts'

export const completion: Command = {
  name: 'completion',
  summary: 'Prints a script that completes commands, flags and guides: bash, zsh or fish.',
  takes: 'SHELL',
  least: 1,
  most: 1,
  flags: [],
  examples: [
    { line: 'source <(unstuck completion bash)', does: 'for this bash' },
    { line: 'unstuck completion fish > ~/.config/fish/completions/unstuck.fish', does: 'for fish' },
  ],
  run: async (call) => (await import('./run-completion.ts')).runCompletion(call),
}
