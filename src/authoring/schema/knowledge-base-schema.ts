import type { JsonSchema } from './json-schema.ts'
import { mapSchema, namedSchema } from './map-schema.ts'
import { textSchema } from './text-schema.ts'

const source = mapSchema({
  title: textSchema('What the page is called.'),
  url: {
    type: 'string',
    pattern: '^https?://[^\\s/]+\\S*$',
    patternErrorMessage: 'Expected an address that starts with https://.',
    markdownDescription: 'Its address.',
  },
  read: {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    patternErrorMessage: 'Expected a day such as 2026-11-22.',
    markdownDescription: 'The day it was read, such as `2026-11-22`.',
  },
})

/** The schema of `knowledge-base.yaml`. */
export const knowledgeBaseSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...mapSchema({
    name: textSchema('What the knowledge is about, in a few words.'),
    about: textSchema('What it helps with, in a sentence.'),
    escalation: textSchema('Whom to ask when nothing is left, and what to send along.'),
    sources: namedSchema(source, 'Pages that the knowledge comes from, each with its name.'),
  }),
}
