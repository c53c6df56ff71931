import { PassThrough } from 'node:stream'
import type { ReadStream, WriteStream } from 'node:tty'
import type { Ending } from '../../src/commands/call/ending.ts'
import { parseCall } from '../../src/commands/call/parse-call.ts'
import type { Shell } from '../../src/commands/call/shell.ts'
import { commandList } from '../../src/commands/command-list.ts'
import { mainJob } from '../../src/commands/main-job.ts'

export interface CommandRun {
  readonly ending: Ending
  readonly output: string
  readonly talk: string
}

/** Runs a command as it is typed, in a folder, far from any knowledge base that ships. */
export async function runCommand(args: readonly string[], folder: string): Promise<CommandRun> {
  const parsed = parseCall(args, commandList, mainJob)
  if ('mistake' in parsed) throw new Error(parsed.mistake)
  const [output, talk] = [collector(), collector()]
  const shell: Shell = {
    // A stream that is no terminal has no more than these commands use.
    input: new PassThrough() as unknown as ReadStream,
    output: output.stream,
    talk: talk.stream,
    environment: {},
    folder,
    home: folder,
    shippedRules: '/nowhere/rules',
    version: '0.0.0',
    interruption: new AbortController().signal,
    resumeBy: () => undefined,
  }
  const { command, words, flags } = parsed
  const ending = await command.run({ words, flags, shell })
  return { ending, output: output.text(), talk: talk.text() }
}

function collector() {
  const stream = new PassThrough()
  const parts: string[] = []
  stream.setEncoding('utf8').on('data', (part) => parts.push(part))
  return {
    stream: stream as unknown as WriteStream,
    text: () => {
      stream.read()
      return parts.join('')
    },
  }
}
