import { safe } from '../../text/safe.ts'
import { actionOf } from '../action.ts'
import type { Face } from '../face.ts'
import { echo } from '../layout/echo.ts'
import type { Hint } from '../layout/footer.ts'
import { footer, hintsOf } from '../layout/footer.ts'
import { mostListed, numberedList } from '../layout/numbered-list.ts'
import { paragraph } from '../layout/paragraph.ts'
import { ticked } from '../layout/ticked.ts'
import { looksOf } from '../looks-of.ts'
import { readPick } from '../read-pick.ts'
import type {
  FieldRequest,
  LineRead,
  PickRequest,
  Reply,
  SearchRequest,
  TickRequest,
} from '../request.ts'
import { showMistake } from '../screens/show-mistake.ts'
import { showNothing } from '../screens/show-nothing.ts'
import type { Streams } from '../streams.ts'
import { enterHint } from './enter-hint.ts'
import { lineReader } from './line-reader.ts'
import { readTick } from './read-tick.ts'
import { searchByLine } from './search-by-line.ts'

/** A face that asks line by line, for pipes, files, screen readers and simple terminals. */
export function lineFace(streams: Streams): Face {
  const { input, prompts, output, signal } = streams
  const { prompts: look, output: resultLook } = looksOf(streams)
  const reader = lineReader(input)
  signal?.addEventListener('abort', () => reader.close(), { once: true })
  const say = (text: string) => prompts.write(`${text}\n`)

  const next = async (): Promise<string | undefined> => {
    if (signal?.aborted) return undefined
    prompts.write('> ')
    const line = await reader.next()
    // What comes from a file is not on the screen yet.
    if (line === undefined || !input.isTTY) say(line === undefined ? '' : echo(line, look))
    return line
  }
  const end = (): Reply => ({ kind: signal?.aborted ? 'interrupted' : 'ended' })

  const askLine = async (request: PickRequest | FieldRequest): Promise<Reply> => {
    const options = request.kind === 'pick' ? request.options : []
    if (options.length > 1) say(numberedList(options, look))
    say(footer([...enterHint(request, look), ...hintsOf(request.actions, 'b')], look))
    for (;;) {
      const line = await next()
      if (line === undefined) return end()
      const read = request.kind === 'pick' ? readPick(line, request) : readField(line, request)
      if (read.kind !== 'mistake') return read
      say(showMistake(read.message, look))
    }
  }
  const askTicks = async (request: TickRequest): Promise<Reply> => {
    const kept = request.initial?.split(' ') ?? request.options.map(({ id }) => id)
    say(numberedList(ticked(request.options, kept), look))
    const hints: readonly Hint[] = [
      ['Enter', 'all right'],
      ['numbers', 'drop'],
    ]
    say(footer([...hints, ...hintsOf(request.actions, 'b')], look))
    for (;;) {
      const line = await next()
      if (line === undefined) return end()
      const read = readTick(line, request)
      if (read.kind === 'act') return { ...read, draft: kept.join(' ') }
      if (read.kind !== 'mistake') return read
      say(showMistake(read.message, look))
    }
  }
  const askSearch = async (request: SearchRequest): Promise<Reply> => {
    let findings = request.find(request.initial ?? '', false)
    let { options } = findings
    for (;;) {
      const nothing = showNothing(findings, look)
      if (nothing !== '') say(nothing)
      if (findings.options.length > 0) say(numberedList(options, look))
      const count = Math.min(mostListed, options.length)
      const numbers: readonly Hint[] = count > 0 ? [[`1-${count}`, 'choose']] : []
      const others = hintsOf(request.actions, 'b')
      say(footer([...numbers, ['words', 'search'], ...others], look))
      const first = await next()
      if (first === undefined) return end()
      // What is pasted into a terminal comes at once; from a pipe, each line is an answer.
      const line = [first, ...(input.isTTY ? await reader.waiting() : [])].join('\n')
      const read = searchByLine(line, request, options)
      if (read.kind === 'take') say(`\n${paragraph(safe(read.label), 'accent', look)}`)
      if (read.kind !== 'list') return read
      findings = read.findings
      // A list that is still in sight can still be picked from.
      if (findings.options.length > 0) options = findings.options
    }
  }
  return {
    keys: [
      ['number', 'Chooses from the list above. The words of an answer do too.'],
      ['Enter', 'Alone, it keeps an earlier answer where one is shown.'],
    ],
    tickKeys: [['numbers', 'Drop those lines of the list. Enter alone keeps what is ticked.']],
    async ask(request) {
      say(`\n${request.above(look)}`)
      if (request.kind === 'tick') return askTicks(request)
      return request.kind === 'search' ? askSearch(request) : askLine(request)
    },
    tell: (show) => say(`\n${show(look)}`),
    give(show) {
      output.write(`\n${show(resultLook)}\n`)
      if (prompts.isTTY && !output.isTTY) say(`\n${show(look)}`)
    },
    close: () => reader.close(),
  }
}

function readField(line: string, request: FieldRequest): LineRead {
  const action = actionOf(line, request.actions)
  if (action !== undefined) return { kind: 'act', action }
  return request.read(line.trim() === '' ? (request.initial ?? line) : line)
}
