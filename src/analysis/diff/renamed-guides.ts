import type { Guide } from '../../knowledge/guide.ts'
import type { GuideId } from '../../knowledge/target.ts'
import type { Pair, Versions } from './side.ts'

/** Guides that only one version has and that are the same but for their names; each is one of a pair at most. */
export function renamedGuides({ before, after }: Versions): readonly Pair<GuideId>[] {
  const gone = new Map<string, GuideId>()
  for (const [id, guide] of before.guides) {
    if (!after.guides.has(id)) gone.set(contentOf(guide), id)
  }
  const renamed: Pair<GuideId>[] = []
  for (const [id, guide] of gone.size === 0 ? [] : after.guides) {
    if (before.guides.has(id)) continue
    const content = contentOf(guide)
    const old = gone.get(content)
    if (old === undefined) continue
    gone.delete(content)
    renamed.push({ before: old, after: id })
  }
  return renamed
}

/** All that a guide holds but its name and the places of its texts. */
function contentOf(guide: Guide): string {
  return JSON.stringify(guide, (key, value: unknown) => {
    if (/span$/i.test(key) || (key === 'guide' && value === guide.id)) return undefined
    if (key === 'id' && value === guide.id) return ''
    return value instanceof Map ? [...value] : value
  })
}
