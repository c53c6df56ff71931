// The same characters that are unsafe on a terminal; in JSON an escape means the same as the character.
const unseen =
  /[\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/g

/** A value as JSON for people and programs: indented, no raw control or bidi character, a line feed at the end. */
export function jsonText(value: unknown): string {
  const escaped = (found: string) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(value, null, 2).replace(unseen, escaped)}\n`
}
