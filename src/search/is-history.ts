const got =
  'get|gets|getting|got|see|sees|seeing|seen|saw|receive|receives|receiving|received|have|has|had|return|returns|returning|returned|report|reports|show|shows|throw|throws|give|gives|raise|raises'
const small = 'the|an?|any|error|errors|code|codes|err|to|with|it|is|are|was|were|does|do|did|there'
/** `We no longer get 1016`, `如果没有报1016`. */
const deniedGetting = new RegExp(
  `(?<!\\p{L})(?:no longer|not|never|n['’]t|[a-z]{2,7}n['’]t|without|stopped)(?: (?:${got}|${small}))*["'“ ]*$|(?:没有?|不再|未)(?:报|出现|返回|收到)(?:错误码?|过)?\\s*$`,
  'iu',
)
/** `If we get 1016 we retry`. */
const supposedGetting = new RegExp(
  `(?<!\\p{L})(?:if|whether|unless|in case of|in case|when should|what about)(?: (?:${got}|${small}|we|you|i|they|he|she|one|api|response|reply|comes?|says?))*["'“ ]*$|(?:如果|假如|万一)(?:报|出现|返回|收到|是)?(?:错误码?)?\\s*$`,
  'iu',
)
const readAbout =
  /(?<!\p{L})(?:read about|reading about|documentation (?:lists|mentions|explains)|docs (?:list|mention|explain)|manual (?:lists|mentions))[^.!?]{0,60}$/iu
const mightCome =
  /(?<!\p{L})(?:will|would|could|might|may) (?:it|you|they|the api|we|i)(?: \p{L}+){0,2} ["'“]?$/iu
/** `Would it throw 1016?` asks for what may be; `what would error 1016 mean` does not. */
const supposedReply =
  /(?<!\p{L})(?:if|would|will|might|may|can|could)\s+(?:[\p{L}'’]+\s+){0,4}(?:get|give|return|throw|report|see|show|say|fail|answer|reject)\p{L}*\s+(?:[\p{L}'’"“”]+\s+){0,4}["'“(]*$|(?:可能|会不会|如果|要是|万一|或许|是否)会?(?:报|返回|出现|遇到|提示)[^，。！？\n]{0,8}$/iu
const wouldHappen = /(?<!\p{L})(?:would|might)(?!\p{L})[^.!?]*$/iu
const over =
  /^[^.!?。！？\n]{0,30}(?<!\p{L})(?:(?:is|was|are|has been|have been|got) (?:now |already )?(?:gone|solved|resolved|fixed|history)|(?:went|goes) away|disappeared|no longer (?:occurs?|appears?|comes?))(?!\p{L})|^[^.!?。！？\n]{0,20}(?:已经好了|已解决|解决了|不再出现|没有了)/iu
const reach = 160

/** Whether a code at these offsets of a folded text is told of as gone, as not met, or as one that might come. */
export function isHistory(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - reach), start)
  const after = folded.slice(end, end + reach)
  const isAsked = /^[^.!?。！？\n]*[?？]/u.test(after)
  if (
    deniedGetting.test(before) ||
    supposedGetting.test(before) ||
    supposedReply.test(before) ||
    readAbout.test(before) ||
    mightCome.test(before)
  )
    return true
  if (isAsked) return wouldHappen.test(before)
  return over.test(after)
}
