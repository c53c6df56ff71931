import { fileLaws } from './file-laws.ts'
import { nameLaws } from './name-laws.ts'
import type { ReadingLaw } from './reading-law.ts'
import { signLaws } from './sign-laws.ts'
import { yamlLaws } from './yaml-laws.ts'

/** The laws behind the mistakes of reading, by code. */
export const readingLaws: ReadonlyMap<string, ReadingLaw> = new Map([
  ...yamlLaws,
  ...signLaws,
  ...fileLaws,
  ...nameLaws,
])
