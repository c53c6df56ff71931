import type { BehaviourDiff } from '../../analysis/diff/behaviour-diff.ts'
import type { Change } from '../../analysis/diff/compare-guide.ts'
import type { Rewording } from '../../analysis/diff/rewordings.ts'
import { describeWitness } from '../../analysis/witness.ts'
import { counted } from '../counted.ts'
import { checksText } from './checks-text.ts'
import { diffSummary } from './diff-summary.ts'
import { endText } from './end-text.ts'

/** For people at a terminal. */
export function diffAsText(diff: BehaviourDiff): string {
  const { changes, reworded, addedGuides, removedGuides, unfinished } = diff
  const blocks = [
    ...changes.map(changeText),
    ...listed('Added guides', addedGuides),
    ...listed('Removed guides', removedGuides),
    ...listed('Reworded', reworded.flatMap(rewordingLines)),
    ...listed('Not compared whole, the ways are too many', unfinished),
    diffSummary(diff),
  ]
  return `${blocks.join('\n\n')}\n`
}

function changeText({ guide, ends, checks, witness, others }: Change): string {
  const answers = describeWitness(witness)
  const lines = [
    `${guide}: ${ends ? 'these answers lead elsewhere' : 'with these answers other checks are made'}`,
    ...(answers.length > 0 ? answers : ['(whatever is answered)']).map((answer) => `  ${answer}`),
  ]
  if (ends) lines.push(`    before: ${endText(ends.before)}`, `    now:    ${endText(ends.after)}`)
  if (checks) lines.push(`    checks: ${checksText(checks)}`)
  if (others > 0) lines.push(`  and ${counted(others, 'other group')} of answers in the same way`)
  return lines.join('\n')
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

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [[`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n')]
}
