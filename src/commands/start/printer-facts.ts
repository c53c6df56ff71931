/** `facts.yaml` of the knowledge base to start from. */
export const printerFacts = `# yaml-language-server: $schema=.schema/facts.schema.json
# Everything that can be known about a case. A fact is written once; every guide may ask for it.

# One answer of a few. The name on the left is what guides use, the label is what people see.
printer-light:
  ask: What does the light on the printer do?
  where: The light is at the front, left of the display.
  choices:
    "off": It is off
    steady: It is on all the time
    # Words under "matches" mean this answer too, in a ticket or when somebody types.
    blinking: { label: It blinks, matches: [flashing, flashes, blinking light] }

# A code. The codes stand in tables/error-codes.csv, one a row.
error-code:
  ask: Which code does the display show?
  where: Press OK once if the display is dark.
  table: error-codes
  keys: [code]

# A stretch of time: "40 s", "1:30", or two clock times.
time-per-page:
  ask: How long does one page take?
  where: Print one page of text and count from the moment it moves.
  duration: {}

# Yes or no.
many-pictures:
  ask: Are there large pictures in the document?
  yes-no: {}

# Worked out from other facts, so nobody is asked for it. A row says: when it is this and this, then that.
is-slow:
  decide: [many-pictures, time-per-page]
  rows:
    - [yes, over 90 s, yes]
    - [no, over 30 s, yes]
  otherwise: no
`

/** `tables/error-codes.csv` of the knowledge base to start from. */
export const printerCodes = `code,meaning,fix
PR-301,The paper tray is empty.,Put paper into the tray and press OK.
PR-302,Paper is stuck inside.,Open the back and pull the paper out slowly. Close the back.
PR-410,"The toner is used up, or it sits loosely.",Take the toner out and push it in until it clicks. Put in a new one if the code stays.
PR-900,The printer found a fault in itself.,Switch it off for a minute. Call the service if the code comes back.
`
