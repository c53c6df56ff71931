import type { Diagnostic } from '../../text/diagnostic.ts'
import { oneLine } from '../../text/one-line.ts'
import type { YamlValue } from '../yaml/yaml-value.ts'
import { mistake } from './mistake.ts'
import type { Slot } from './slot.ts'

/** Says that a slot is empty, or holds something of another shape than expected. */
export function wrongShape({ what, span, value }: Slot, expected: string): Diagnostic {
  if (value.kind === 'nothing') {
    return mistake('empty-value', `${what} has no value, expected ${expected}.`, span)
  }
  return mistake(
    'wrong-shape',
    `${what} holds ${shapeOf(value)}, expected ${expected}.`,
    value.span,
  )
}

function shapeOf(value: YamlValue): string {
  switch (value.kind) {
    case 'text':
      return `the text "${oneLine(value.text, 41)}"`
    case 'list':
      return 'a list'
    case 'map':
      return 'names with values'
    case 'nothing':
      return 'nothing'
    default:
      return value satisfies never
  }
}
