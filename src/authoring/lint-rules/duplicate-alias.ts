import type { Located } from '../../text/span.ts'
import { normalName } from '../link/normal-name.ts'
import type { LintRule } from './lint-rule.ts'

export const duplicateAlias: LintRule = {
  code: 'duplicate-alias',
  severity: 'warning',
  law: 'An alias is the title or an alias of one guide only.',
  wrong: `
# guides/dark.yaml
title: The printer is dark
aliases: [it does nothing]
source: manual
answer: Switch it on.
# guides/jam.yaml
title: Paper is stuck
aliases: [It does nothing]
source: manual
answer: Open the lid.
`,
  right: `
# guides/dark.yaml
title: The printer is dark
aliases: [it does nothing]
source: manual
answer: Switch it on.
# guides/jam.yaml
title: Paper is stuck
aliases: [paper jam]
source: manual
answer: Open the lid.
`,
  *checkBase({ authored }) {
    const names = new Map<string, { readonly place: Located<string>; readonly guide: string }>()
    for (const { id, title } of authored.guideDocuments) {
      if (title) names.set(normalName(title), { place: title, guide: id })
    }
    for (const { id, aliases } of authored.guideDocuments) {
      for (const place of aliases) {
        const name = normalName(place)
        const before = names.get(name)
        if (!before) {
          names.set(name, { place, guide: id })
          continue
        }
        const message =
          before.guide === id
            ? `The alias "${place.value}" says the same as another name of this guide.`
            : `The alias "${place.value}" is a name of the guide "${before.guide}", too.`
        const also = [{ message: 'It is here already.', span: before.place.span }]
        yield { message, span: place.span, also }
      }
    }
  },
}
