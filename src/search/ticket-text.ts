import { speakerOf } from './speaker-of.ts'

/** A ticket with what is not its writer's own statement blanked out; every character stays at its offset. */
export interface TicketText {
  /** What the writer says, without quoted mail, mail headers, signatures, addresses and phone numbers. */
  readonly own: string
  /** Earlier mail that is quoted below or between. */
  readonly quoted: string
}

const quotedFrom =
  /^\s{0,3}(?:-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht)|_{10,}|-{5,}\s*原始邮件|on .{4,120} wrote:\s*$|am .{4,120} schrieb.{0,80}:\s*$|.{0,60}于.{4,60}写道[:：])/i
const header =
  /^\s{0,3}(?:from|sent|to|cc|bcc|date|reply-to|message-id|von|gesendet|an|datum|发件人|发送时间|收件人|抄送|日期)\s?[:：]\s/i
const signOff =
  /^\s{0,3}(?:--\s*$|(?:(?:best|kind|warm|many)\s+)?(?:regards|wishes)\b|sincerely\b|cheers[,!. ]*\w{0,20}\s*$|many thanks[,!. ]*\w{0,20}\s*$|thanks[,!. ]+(?:and regards)?\w{0,20}\s*$|mit freundlichen grüßen|best,|sent from my |此致|祝好|谢谢[!！。]?\s*$)/i
const inlineSignOff = /(?:best|kind|warm)\s+regards[,!. ]|mit freundlichen grüßen/i
const said = /(?:status|remark|code|error|result|result|状态|备注|错误)/i
const phone =
  /(?<![\w.])\+\s?\d[\d\s().\-/]{5,20}\d|(?<![\w.+-])(?:0\d{1,4}|\(0\d{1,4}\))[ /-]\d[\d /-]{4,14}\d(?!\w)|(?<![\w.+-])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\w)/g
const mail = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const signatureLines = 6

/** Linear in the text. */
export function ticketText(ticket: string): TicketText {
  const lines = ticket.split(/(?<=\n)/)
  const speakers = lines.map(speakerOf)
  // A form may have a line `Agent:`; in a chat somebody asks and somebody else speaks, too.
  const asks = lines.filter((line, place) => speakers[place]?.isStaff && /[?？]|吗/u.test(line))
  const isChat = asks.length > 0 && speakers.some((who) => who?.isStaff === false)
  const own: string[] = []
  const quoted: string[] = []
  let inQuoted = false
  let inSignature = 0
  for (const [place, line] of lines.entries()) {
    inQuoted ||= quotedFrom.test(line)
    // A line that ends with a bar too, or has more of them, is a row of a table.
    const isStaff = isChat && speakers[place]?.isStaff === true
    const isQuoted = isStaff || inQuoted || /^\s{0,3}(?:>|\|[^|]*[^|\s][^|]*$)/.test(line)
    // What stands below a signature, such as a log, is a statement again.
    if (inSignature > 0) inSignature = /^\s*$/.test(line) || said.test(line) ? 0 : inSignature - 1
    else if (!isQuoted && signOff.test(line)) inSignature = signatureLines
    const kept = header.test(line) || quotedFrom.test(line) ? blank(line) : withoutSignOff(line)
    const isOwn = !isQuoted && inSignature === 0
    own.push(isOwn ? kept : blank(line))
    quoted.push(isQuoted ? kept.replace(/[>|]/g, ' ') : blank(line))
  }
  return { own: withoutAddresses(own.join('')), quoted: withoutAddresses(quoted.join('')) }
}

function withoutSignOff(line: string): string {
  const at = inlineSignOff.exec(line)?.index
  return at === undefined ? line : line.slice(0, at) + blank(line.slice(at))
}

function withoutAddresses(text: string): string {
  return text.replace(mail, blank).replace(phone, blank)
}

/** Spaces in place of all but line breaks. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
