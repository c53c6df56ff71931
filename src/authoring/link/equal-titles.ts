import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import type { GuideDocument } from '../documents/guide-document.ts'
import { mistake } from '../shape/mistake.ts'
import { normalName } from './normal-name.ts'

/** Guides that cannot be told apart by their titles. */
export function equalTitles(guides: readonly GuideDocument[]): readonly Diagnostic[] {
  const first = new Map<string, Located<string>>()
  return guides.flatMap(({ title }): readonly Diagnostic[] => {
    if (title === undefined) return []
    const key = normalName(title)
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, title)
      return []
    }
    const message = `Another guide has the same title, "${title.value}"; people cannot tell the two apart.`
    const also = [{ message: 'The other one is here.', span: before.span }]
    return [{ ...mistake('duplicate-title', message, title.span, { also }), severity: 'warning' }]
  })
}
