const speaker =
  /^\s*(?:\[[^\]\n]{1,24}\]\s*|\(?\d{1,2}:\d{2}(?::\d{2})?\)?\s+)?(?<who>\p{L}[\p{L}\p{N} .'’()-]{0,30}?)\s?[:：]/u
const staff =
  /^(?:(?:support |service |live )?agent|(?:chat)?bot|support|tech support|customer service|helpdesk|operator|staff|assistant)(?: \p{Lu}\p{L}*)*(?: \(.*\))?$|^(?:客服|坐席|技术支持|工程师|机器人|小助手)/iu

/** Who speaks in a line of a chat; undefined where it is no such line. `length` is that of the name with its colon. */
export function speakerOf(
  line: string,
): { readonly isStaff: boolean; readonly length: number } | undefined {
  const match = speaker.exec(line.slice(0, 80))
  const who = match?.groups?.who
  if (match === null || who === undefined) return undefined
  return { isStaff: staff.test(who.trim()), length: match[0].length }
}
