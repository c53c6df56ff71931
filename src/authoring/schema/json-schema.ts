/** The part of JSON Schema (draft 7) that is used here, with what yaml-language-server adds to it. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  /** Said instead of the pattern. */
  readonly patternErrorMessage?: string
  /** Offered, while other values are as good. */
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly propertyNames?: JsonSchema
  readonly maxProperties?: number
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly anyOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly if?: JsonSchema
  readonly then?: JsonSchema
  readonly markdownDescription?: string
  readonly defaultSnippets?: readonly Snippet[]
  readonly definitions?: Readonly<Record<string, JsonSchema>>
}

/** A form to fill in, offered where its schema holds: `$1` is where the cursor goes first. */
export interface Snippet {
  readonly label: string
  readonly description: string
  readonly body: unknown
}
