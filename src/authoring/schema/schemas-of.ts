import type { Authored } from '../authored.ts'
import { factsSchema } from './facts-schema.ts'
import { guideSchema } from './guide-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { knowledgeBaseSchema } from './knowledge-base-schema.ts'
import { scenariosSchema } from './scenarios-schema.ts'
import { writtenNames } from './written-names.ts'

/** The JSON Schemas of a knowledge base's files for editors, with its own names; by the name of the schema's file. */
export function schemasOf(authored: Authored): ReadonlyMap<string, JsonSchema> {
  const names = writtenNames(authored)
  return new Map([
    ['knowledge-base.schema.json', knowledgeBaseSchema],
    ['facts.schema.json', factsSchema(names)],
    ['guide.schema.json', guideSchema(names)],
    ['scenarios.schema.json', scenariosSchema(names)],
  ])
}
