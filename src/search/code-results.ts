import type { Row } from '../knowledge/table.ts'
import type { GuideId } from '../knowledge/target.ts'
import type { CodeHit } from './find-codes.ts'
import type { Result } from './found.ts'
import type { SearchIndex } from './search-index.ts'

const sure = 0.98

/**
 * What a code leads to: its guides with the code known, then the code itself with
 * meaning and fix. Scores lie above those of words, in order of appearance.
 */
export function codeResults(
  index: SearchIndex,
  hits: readonly CodeHit[],
  query: string,
): readonly Result[] {
  return hits.flatMap((hit, place) => {
    const score = 100 - place
    const matched = [{ word: query.slice(hit.start, hit.end), as: hit.code, in: 'code' as const }]
    const facts = hit.fact === undefined ? {} : { [hit.fact]: hit.code }
    const guides = guidesOf(index, hit).map((guide) => ({
      kind: 'guide' as const,
      guide,
      title: index.knowledge.guides.get(guide)?.title ?? '',
      score,
      confidence: sure,
      matched,
      facts,
    }))
    const [guide] = guidesOf(index, hit)
    const code = {
      kind: 'code' as const,
      ...(guide !== undefined && { guide }),
      code: hit.code,
      title: titleOf(hit),
      ...textsOf(hit.rows, 'meaning'),
      ...textsOf(hit.rows, 'fix'),
      score: score - 0.5,
      confidence: sure,
      matched,
      facts,
    }
    return [...guides, code]
  })
}

function guidesOf(index: SearchIndex, { table, rows }: CodeHit): readonly GuideId[] {
  return [...new Set(rows.flatMap((row) => index.guideOfCode(table, row) ?? []))]
}

/** The code and what it means, or what stands in its first other column. */
function titleOf({ code, table, rows }: CodeHit): string {
  const column = table.columns.includes('meaning')
    ? 'meaning'
    : table.columns.find((name) => !table.keys.includes(name))
  const meanings = column === undefined ? [] : cellsOf(rows, column)
  return meanings.length === 0 ? code : `${code}: ${meanings.join(' / ')}`
}

function textsOf(
  rows: readonly Row[],
  column: 'meaning' | 'fix',
): Partial<Record<typeof column, string>> {
  const cells = cellsOf(rows, column)
  return cells.length === 0 ? {} : { [column]: cells.join('\n\n') }
}

function cellsOf(rows: readonly Row[], column: string): readonly string[] {
  const cells = rows.map((row) => row.cells.get(column)?.trim() ?? '')
  return [...new Set(cells.filter((cell) => cell !== ''))]
}
