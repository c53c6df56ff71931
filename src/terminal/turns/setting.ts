import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Found } from '../../search/found.ts'
import type { ConsultOptions } from '../../session/consult.ts'
import type { Session } from '../../session/session.ts'
import type { View } from '../../session/view.ts'
import type { Face } from '../face.ts'
import type { Tickets } from './tickets.ts'

/** Finds guides, causes and codes by words. */
export type Finder = (words: string, options?: { limit?: number; typing?: boolean }) => Found

/** What stays the same all through a consultation. */
export interface Setting {
  readonly knowledge: KnowledgeBase
  readonly face: Face
  readonly finder: Finder
  /** Reads tickets; without it a pasted ticket is no more than words. */
  readonly tickets?: Tickets
  /** How many of several candidates are shown in full at once. */
  readonly detailed: number
  readonly consult: (session: Session, options?: ConsultOptions) => Promise<View>
}
