import type { Diagnostic } from '../text/diagnostic.ts'
import type { Source } from '../text/source.ts'

/** To give a thing another name is safe where nothing calls it by the old one: else no such edit is offered. */
export function withoutLoneRenames(
  mistakes: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): readonly Diagnostic[] {
  return mistakes.map((one) => {
    if (one.code !== 'invalid-name' || one.edits === undefined) return one
    const old = sources.get(one.span.path)?.text.slice(one.span.start, one.span.end) ?? ''
    if (!isNamedTwice(old.replace(/^["']|["']$/g, ''), sources)) return one
    const { edits: _, ...rest } = one
    return rest
  })
}

/** Whether a name stands in two places where a name may stand: what is only a word of a text is none. */
function isNamedTwice(name: string, sources: ReadonlyMap<string, Source>): boolean {
  let times = 0
  for (const { text } of sources.values()) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const before = /(?:^|[[{,:/.-]|\b(?:go|cause|note|guide))[ \t]*["']?$/m
      const after = /^["']?[ \t]*(?:[\]},:.#]|\r?\n|$)/
      const start = Math.max(0, at - 80)
      const end = at + name.length
      if (!before.test(text.slice(start, at)) || !after.test(text.slice(end, end + 80))) continue
      times += 1
      if (times > 1) return true
    }
  }
  return false
}
