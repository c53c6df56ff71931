import type { CST } from 'yaml'
import { levelMeant } from '../level-meant.ts'
import { lineAt, nextLine } from '../line-at.ts'
import type { Repair } from '../repair.ts'
import type { Mistake } from '../trouble.ts'
import { walkTokens } from '../walk-tokens.ts'

// Every space of Unicode but the plain one, before the first letter of a line or its dash.
const odd =
  /^(?:[ \t]|- )*-?[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF][ \t\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]*/gm
const mostMeasured = 100

/** Lines that such a space indents: to YAML it is a letter. Told once for lines that follow each other. */
export function noBreakSpaces(text: string, tokens: readonly CST.Token[]): readonly Mistake[] {
  const found = [...text.matchAll(odd)].filter(({ index }) => index > 0 || text[0] !== '\uFEFF')
  if (found.length === 0) return []
  const texts = blockTexts(tokens)
  const mistakes: (Mistake & { readonly repairs: Repair[] })[] = []
  let following = -1
  let isWide = false
  let passed = 0
  for (const { index, 0: run } of found) {
    while ((texts[passed]?.end ?? Number.POSITIVE_INFINITY) <= index) passed += 1
    if ((texts[passed]?.start ?? Number.POSITIVE_INFINITY) <= index) continue
    const at = index + run.search(/[^ \t-]/)
    const plain = run.replace(/[^ \t-]/g, ' ')
    const last = mistakes.at(-1)
    const goesOn = last !== undefined && index === following
    // Lines that follow each other are written alike.
    isWide = goesOn ? isWide : mistakes.length < mostMeasured && countsDouble(text, index, run)
    const repair = { at: index, end: index + run.length, text: isWide ? widened(run) : plain }
    if (goesOn) {
      last.repairs.push(repair)
    } else {
      mistakes.push({
        code: 'no-break-space',
        message: 'A no-break space is used here; it is not indentation.',
        suggestion: 'replace it with plain spaces',
        start: at,
        end: index + run.length,
        repairs: [repair],
        safe: true,
      })
    }
    following = lineAt(text, index).end + 1
  }
  return mistakes
}

/** A full-width space is as wide as two: it counts so where that gives the column in which the line is meant to start. */
function countsDouble(text: string, at: number, run: string): boolean {
  if (!/^ *\u3000[ \u3000]*$/.test(run)) return false
  const line = lineAt(text, at)
  const content = text.slice(at + run.length, line.end).trimEnd()
  const unit = /^( +)\S/m.exec(text)?.[1]?.length ?? 2
  const level = levelMeant(text, line, { below: nextLine(text, line), unit, content })
  return level === widened(run).length
}

function widened(run: string): string {
  return run.replaceAll('\u3000', '  ').replace(/[^ \t-]/g, ' ')
}

/** Texts that start with `|` or `>`: what stands in them is nobody's indentation. */
function blockTexts(
  tokens: readonly CST.Token[],
): readonly { readonly start: number; readonly end: number }[] {
  return walkTokens(tokens).flatMap((visited) => {
    if (visited.kind !== 'node' || visited.token.type !== 'block-scalar') return []
    const { offset, source, props } = visited.token
    const head = props.reduce((sum, prop) => sum + ('source' in prop ? prop.source.length : 0), 0)
    return [{ start: offset, end: offset + head + source.length }]
  })
}
