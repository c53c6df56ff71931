import type { View } from '../../session/view.ts'

/** A view in which a consultation may end. */
export type EndView = Exclude<View, { kind: 'question' | 'check' }>
