import type { BehaviourDiff } from '../../analysis/diff/behaviour-diff.ts'
import { diffSummary } from './diff-summary.ts'
import { endingsTitle } from './endings-title.ts'
import { guidesApart } from './guides-apart.ts'
import { type ToldPlace, type ToldWay, toldPlaces } from './told-place.ts'

/** For a pull request. Texts of writers are shown as code, so that none of them is markup. */
export function diffAsMarkdown(diff: BehaviourDiff): string {
  const { byParting, reworded, unfinished } = diff
  const { added, removed, renamed } = guidesApart(diff)
  const rewordings = reworded.map(({ guide, what, before, after }) =>
    [
      `- ${code(guide === undefined ? what : `${guide}: ${what}`)}`,
      ...(before === undefined ? [] : [`  - before: ${code(before)}`]),
      ...(after === undefined ? [] : [`  - now: ${code(after)}`]),
    ].join('\n'),
  )
  const parts = [
    diffSummary(diff),
    ...toldPlaces(byParting).flatMap(placeParts),
    ...part('Added guides', added.map(item)),
    ...part('Removed guides', removed.map(item)),
    ...part('Renamed guides', renamed.map(item)),
    ...part('Reworded', rewordings),
    ...part('Not compared whole', unfinished.map(item)),
  ]
  return `${parts.join('\n\n')}\n`
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${title}\n\n${lines.join('\n')}`]
}

function item(id: string): string {
  return `- ${code(id)}`
}

function placeParts({ where, what, ways }: ToldPlace): readonly string[] {
  const going = ways.filter(({ before }) => before !== undefined)
  return [
    `### ${code(where)}: ${what}`,
    ...ways.filter((way) => !going.includes(way)).map(({ checks = '' }) => item(checks)),
    ...wayTable(going),
    ...going.flatMap(endingParts),
  ]
}

function wayTable(ways: readonly ToldWay[]): readonly string[] {
  if (ways.length === 0) return []
  const columns = [
    { title: 'Answers', of: ({ answers }: ToldWay) => answers },
    { title: 'Before', of: ({ before }: ToldWay) => before },
    { title: 'Now', of: ({ now }: ToldWay) => now },
    { title: 'Checks', of: ({ checks }: ToldWay) => checks },
  ].filter(({ of }) => ways.some((way) => of(way) !== undefined))
  return [
    table(
      columns.map(({ title }) => title),
      ways.map((way) => columns.map(({ of }) => code(of(way) ?? ''))),
    ),
  ]
}

function endingParts({ answers, endings }: ToldWay): readonly string[] {
  if (!endings) return []
  const { count, examples } = endings
  const more = count - examples.length
  const hasEnds = examples.some(({ ends }) => ends)
  const rows = examples.map(({ answers: given, ends }) => [
    given.map(code).join('<br>') || 'any',
    ...(ends ? [code(ends.before), code(ends.now)] : []),
  ])
  return [
    `${answers === undefined ? '' : `${code(answers)}: `}${endingsTitle(endings)}:`,
    table(hasEnds ? ['Answers', 'Before', 'Now'] : ['Answers'], rows),
    ...(more > 0 ? [`and ${more} more, all in \`--format json\`.`] : []),
  ]
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A text as code on one line, fenced by more backticks than it holds in a row. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return ''
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const room = /^`|`$/.test(line) ? ' ' : ''
  return `${fence}${room}${line}${room}${fence}`
}
