const words = `
a an the is are was were be been being am do does did done doing don't have has had having i i'm i've me my mine
we we're we've our ours us you you're your yours he she it it's its they them their this that these those there here
what what's which who whom whose when where why how can could will would shall should may might must cannot can't
won't isn't aren't doesn't didn't wasn't weren't couldn't to of in on at by for from with about into onto over under as
if or and but not no nor so than then too very just also only any some each every all both more most much many few
please hello hi hey dear sir madam team support thanks thank thx regards best kind greetings cheers good morning
afternoon evening urgent urgently asap help need needs want wants like know let tell see look try tried trying
yesterday today tomorrow now since until ago week weeks month months day days always never sometimes often again
still yet already really actually currently recently problem problems issue issues trouble question questions
thing things something anything nothing someone anyone everyone people one ones other another same way
work works working worked happen happens happening happened seem seems mean means meant get gets getting got
give gives go goes going make makes making come comes coming back up out off down after before because while
lot lots bit ok okay yes well maybe possible possibly able kindly advise advice check checked checking
ticket case customer customers client clients say says said ask asks asked told unstuck mr mrs ms per via
use used uses using etc e.g i.e am pm re fwd fw subject sincerely yours cc
`

/** Folded words that carry little meaning: they count a fifth, and not knowing them is no loss. */
export const softWords: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("'", '')),
)
