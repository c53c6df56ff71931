import type { BehaviourDiff } from '../../analysis/diff/behaviour-diff.ts'
import type { Change } from '../../analysis/diff/compare-guide.ts'
import { describeWitness } from '../../analysis/witness.ts'
import { checksText } from './checks-text.ts'
import { diffSummary } from './diff-summary.ts'
import { endText } from './end-text.ts'

/** For a pull request. Texts of writers are shown as code, so that none of them is markup. */
export function diffAsMarkdown(diff: BehaviourDiff): string {
  const { changes, reworded, addedGuides, removedGuides, unfinished } = diff
  const rewordings = reworded.map(({ guide, what, before, after }) =>
    [
      `- ${code(guide === undefined ? what : `${guide}: ${what}`)}`,
      ...(before === undefined ? [] : [`  - before: ${code(before)}`]),
      ...(after === undefined ? [] : [`  - now: ${code(after)}`]),
    ].join('\n'),
  )
  const parts = [
    diffSummary(diff),
    ...part('Answers that lead elsewhere', table(changes.filter(({ ends }) => ends))),
    ...part('Other checks', table(changes.filter(({ ends }) => !ends))),
    ...part(
      'Added guides',
      addedGuides.map((id) => `- ${code(id)}`),
    ),
    ...part(
      'Removed guides',
      removedGuides.map((id) => `- ${code(id)}`),
    ),
    ...part('Reworded', rewordings),
    ...part(
      'Not compared whole',
      unfinished.map((id) => `- ${code(id)}`),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${title}\n\n${lines.join('\n')}`]
}

function table(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return []
  const rows = changes.map(({ guide, ends, checks, witness, others }) => {
    const answers = [...describeWitness(witness), ...(others > 0 ? [`and ${others} more`] : [])]
    const cells = [
      code(guide),
      answers.map(code).join('<br>') || 'any',
      ends ? code(endText(ends.before)) : '',
      ends ? code(endText(ends.after)) : '',
      checks ? code(checksText(checks)) : '',
    ]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  })
  return ['| Guide | Answers | Before | Now | Checks |', '| --- | --- | --- | --- | --- |', ...rows]
}

/** A text as code on one line, fenced by more backticks than it holds in a row. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const room = /^`|`$/.test(line) ? ' ' : ''
  return `${fence}${room}${line}${room}${fence}`
}
