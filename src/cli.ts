#!/usr/bin/env node
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import manifest from '../package.json' with { type: 'json' }
import type { Call } from './commands/call/command.ts'
import type { Ending } from './commands/call/ending.ts'
import { helpText } from './commands/call/help-text.ts'
import { mistakeOfWords } from './commands/call/mistake-of-words.ts'
import { parseCall } from './commands/call/parse-call.ts'
import type { Shell } from './commands/call/shell.ts'
import { commandList } from './commands/command-list.ts'
import { describeBug } from './commands/describe-bug.ts'
import { describeFileError } from './commands/describe-file-error.ts'
import { mainJob } from './commands/main-job.ts'

const statuses: Readonly<Record<Ending['kind'], number>> = {
  done: 0,
  findings: 1,
  'wrong use': 2,
  'question open': 4,
  interrupted: 130,
}
const bugStatus = 3

let resumeHint: string | undefined
let ended = false
const interruption = new AbortController()

const shell: Shell = {
  // Opening standard input takes time, and most commands never read it.
  get input() {
    return process.stdin
  },
  output: process.stdout,
  talk: process.stderr,
  environment: process.env,
  folder: currentFolder() ?? '',
  home: homedir(),
  shippedRules: fileURLToPath(new URL('../rules', import.meta.url)),
  version: manifest.version,
  interruption: interruption.signal,
  resumeBy(hint) {
    resumeHint = hint
  },
}

process.on('SIGINT', interrupt)
process.on('uncaughtException', endWithBug)
for (const stream of [process.stdout, process.stderr]) stream.on('error', endOfOutput)
run(process.argv.slice(2)).then(end, endWithBug)

async function run(args: readonly string[]): Promise<Ending> {
  const parsed = parseCall(args, commandList, mainJob)
  if ('mistake' in parsed) return { kind: 'wrong use', message: parsed.mistake }
  const { command, words, flags } = parsed
  const call: Call = { words, flags, shell }
  if (flags.has('version')) {
    shell.output.write(`${shell.version}\n`)
    return { kind: 'done' }
  }
  const asked = helpAsked(command === mainJob, words) ?? (flags.has('help') ? command : undefined)
  if (asked) {
    shell.output.write(helpText(asked, asked === mainJob ? commandList : []))
    return { kind: 'done' }
  }
  const mistake = mistakeOfWords(command, words)
  if (mistake !== undefined) return { kind: 'wrong use', message: mistake }
  if (flags.has('no-color')) {
    process.env.NO_COLOR = '1'
    delete process.env.FORCE_COLOR
  }
  if (shell.folder === '')
    return { kind: 'wrong use', message: 'This folder does not exist any more.' }
  return command.run(call)
}

/** `unstuck help` and `unstuck help COMMAND`; with any other word after it, help is a word of the problem. */
function helpAsked(isMainJob: boolean, words: readonly string[]) {
  if (!isMainJob || words[0] !== 'help' || words.length > 2) return undefined
  return words.length === 1 ? mainJob : commandList.find(({ name }) => name === words[1])
}

/** What is being done may end well by itself; if not, it is ended. */
function interrupt(): void {
  interruption.abort()
  setTimeout(() => end({ kind: 'interrupted' }), 200)
}

function end(ending: Ending): void {
  if (ended) return
  ended = true
  if (ending.kind === 'wrong use') shell.talk.write(`${ending.message}\n`)
  if (ending.kind === 'interrupted' && resumeHint) shell.talk.write(`\nGo on with: ${resumeHint}\n`)
  exit(statuses[ending.kind])
}

function endWithBug(error: unknown): void {
  shell.talk.write(describeBug(error, shell))
  exit(bugStatus)
}

/** Nobody reads on: that is no mistake, and the command ends as it would have. */
function endOfOutput(error: Error): void {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return
  process.stderr.write(`The output cannot be written: ${describeFileError(error)}.\n`)
  process.exit(1)
}

/** Ends the process once all output is written; an open standard input does not hold it up. */
function exit(status: number): void {
  process.stdout.write('', (error) => {
    if (error) endOfOutput(error)
    process.stderr.write('', () => process.exit(status))
  })
}

/** Undefined where the folder that the command was started in is gone. */
function currentFolder(): string | undefined {
  try {
    return process.cwd()
  } catch {
    return undefined
  }
}
