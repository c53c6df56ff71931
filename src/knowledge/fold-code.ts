// Line breaks and tabs stay: a phone number does not go on in the next line or column.
const other =
  /[\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\uff01-\uff5e\u2010\u2011\u2212\u2018\u2019\u02bc]/gu

/** Text in the form codes are compared in: every character stays at its offset, case and width do not count. */
export function foldCode(text: string): string {
  // The one letter that grows when it becomes small.
  return text.replaceAll('\u0130', 'I').toLowerCase().replace(other, foldCharacter)
}

function foldCharacter(character: string): string {
  const unit = character.charCodeAt(0)
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0)
  if (unit === 0x2010 || unit === 0x2011 || unit === 0x2212) return '-'
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x02bc) return "'"
  return ' '
}
