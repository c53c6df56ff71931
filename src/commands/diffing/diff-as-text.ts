import type { BehaviourDiff } from '../../analysis/diff/behaviour-diff.ts'
import type { Rewording } from '../../analysis/diff/rewordings.ts'
import { run, textOf } from '../../terminal/layout/run.ts'
import { wrap } from '../../terminal/layout/wrap.ts'
import { diffSummary } from './diff-summary.ts'
import { endingsTitle } from './endings-title.ts'
import { guidesApart } from './guides-apart.ts'
import type { ToldEnding, ToldEndings } from './told-endings.ts'
import { type ToldPlace, type ToldWay, toldPlaces } from './told-place.ts'

/** For people at a terminal of so many columns. */
export function diffAsText(diff: BehaviourDiff, columns: number): string {
  const { byParting, reworded, unfinished } = diff
  const { added, removed, renamed } = guidesApart(diff)
  const blocks = [
    ...toldPlaces(byParting).map(placeLines),
    ...listed('Added guides', added),
    ...listed('Removed guides', removed),
    ...listed('Renamed guides', renamed),
    ...listed('Reworded', reworded.flatMap(rewordingLines)),
    ...listed('Not compared whole, the ways are too many', unfinished),
  ].map((lines) => lines.flatMap((line) => broken(line, columns, 4)))
  const summary = broken(diffSummary(diff), columns, 0)
  return `${[...blocks, summary].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function placeLines({ where, what, ways }: ToldPlace): readonly string[] {
  return [`${where}: ${what}`, ...ways.flatMap(wayLines).map(indented)]
}

function wayLines({ answers, before, now, checks, endings }: ToldWay): readonly string[] {
  const lines = [
    ...(before === undefined ? [] : [`before: ${before}`]),
    ...(now === undefined ? [] : [`now:    ${now}`]),
    ...(checks === undefined ? [] : [before === undefined ? checks : `checks: ${checks}`]),
    ...(endings ? endingLines(endings) : []),
  ]
  return answers === undefined ? lines : [answers, ...lines.map(indented)]
}

function endingLines(endings: ToldEndings): readonly string[] {
  const more = endings.count - endings.examples.length
  return [
    `${endingsTitle(endings)}:`,
    ...endings.examples.flatMap(exampleLines).map(indented),
    ...(more > 0 ? [`  and ${more} more, all in --format json`] : []),
  ]
}

function exampleLines({ answers, ends }: ToldEnding): readonly string[] {
  const lines = ends ? [`before: ${ends.before}`, `now:    ${ends.now}`] : []
  return answers.length === 0 ? lines : [answers.join('; '), ...lines.map(indented)]
}

function indented(line: string): string {
  return `  ${line}`
}

/** A line that is too long goes on below, further in by so many columns. */
function broken(line: string, columns: number, further: number): readonly string[] {
  const text = line.trimStart()
  const margin = line.length - text.length
  const [first = [], ...rest] = wrap([run(text)], Math.max(20, columns - margin - further))
  return [
    `${' '.repeat(margin)}${textOf(first)}`,
    ...rest.map((part) => `${' '.repeat(margin + further)}${textOf(part)}`),
  ]
}

function rewordingLines({ guide, what, before, after }: Rewording): readonly string[] {
  return [
    `${guide === undefined ? '' : `${guide}: `}${what}`,
    ...marked('-', before),
    ...marked('+', after),
  ]
}

function marked(mark: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split('\n').map((line) => `  ${mark} ${line}`)
}

function listed(title: string, lines: readonly string[]): readonly (readonly string[])[] {
  return lines.length === 0 ? [] : [[`${title}:`, ...lines.map(indented)]]
}
