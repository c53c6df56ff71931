import type { FactsDocument } from './facts-document.ts'
import type { GuideDocument } from './guide-document.ts'
import type { KnowledgeBaseDocument } from './knowledge-base-document.ts'
import type { ScenariosDocument } from './scenarios-document.ts'
import type { TableDocument } from './table-document.ts'

/** One file of a knowledge base, read for itself: it depends on that file's path and text only. */
export type Document =
  | KnowledgeBaseDocument
  | FactsDocument
  | GuideDocument
  | ScenariosDocument
  | TableDocument
