// C0 but tab and line feed, DEL, C1, half surrogate pairs, and what is invisible or turns the
// reading direction: printed as it is, such a character could move the cursor or show a text
// other than the real one. Joiners stay, since emoji and several scripts need them.
const dangerous =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}\uD800-\uDFFF]/gu

/** The text for printing: what could drive a terminal or deceive a reader is written out, as in `\u{202e}`. */
export function safe(text: string): string {
  return text.replace(dangerous, (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`)
}
