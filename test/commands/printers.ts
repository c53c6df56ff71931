/** A knowledge base of two guides with every kind of step and most kinds of facts. */
export const printers = {
  'knowledge-base.yaml': 'name: Printers\nescalation: Call the print room.\n',
  'facts.yaml': `wait:
  ask: How long does a page take?
  duration: {}
display:
  ask: What does the display say?
  text:
    jam: { contains: jam }
    code: { any code: codes }
light:
  ask: What does the light do?
  choices: { on: It is on, blinks: It blinks }
error:
  ask: Which error is it?
  table: codes
  keys: [code]
model:
  ask: Which model is it?
  choices: { small: The small one, big: The big one }
is-slow:
  decide: [model, wait]
  rows:
    - [small, over 1 min, yes]
    - [big, over 10 s, yes]
  otherwise: no
`,
  'tables/codes.csv': 'code,fix\nE1001,Fill the paper tray.\nE1002,Let it cool down.\n',
  'guides/error.yaml': `title: An error is shown
steps:
  code:
    ask: error
    answers:
      E1001: cause paper
      listed: cause other
      otherwise: escalate
causes:
  paper: { cause: No paper., remedy: Fill it. }
  other: { cause: Something else., remedy: "{error.fix}" }
`,
  'guides/slow.yaml': `title: Printing is slow
steps:
  speed:
    ask: wait
    answers:
      9 min or more: guide error
      otherwise: go show
  show:
    ask: display
    answers:
      jam: cause jam
      unsure: go checks
      otherwise: go lamp
  lamp:
    ask: light
    answers:
      on: go checks
      blinks: cause board
  checks:
    try: [cable, board, jam, driver]
    otherwise: escalate
causes:
  jam: { cause: Paper is stuck., check: Open the lid., remedy: Pull it out. }
  cable: { cause: The cable is loose., check: Pull it., remedy: Push it in. }
  board: { cause: The board is worn., check: Look at it., remedy: Change it. }
  driver: { cause: The driver is old., check: Read its date., remedy: Load a new one. }
`,
} as const
