/** `knowledge-base.yaml` of the knowledge base to start from; `today` is such as `2026-11-22`. */
export function printerBase(today: string): string {
  return `# yaml-language-server: $schema=.schema/knowledge-base.schema.json
# A knowledge base is this folder: this file, facts.yaml, guides/ and tables/.
# This one is about a printer that does not exist. Change it into your own, file by file.
name: Office printer
about: Why the printer in the office does not print, or prints badly.
# What people read when nothing helped: whom to ask, and what to send along.
escalation: |
  Write to the service desk and send along:
  1. The number on the sticker at the back of the printer.
  2. What its light does, and the code on its display.
# Pages that the knowledge comes from. Guides, causes and facts name them under "source".
# "read" is the day on which you last compared the guides with the page.
sources:
  manual: { title: Manual of the printer, url: "https://example.com/printer/manual", read: ${today} }
`
}
