const before =
  /(?:^|[^\p{L}\p{N}])(?:ports?|orders?|order no|rooms?|tickets?|cases?|invoices?|bills?|house|apartment|apt|street|flat|building|floor|extension|ext|zip|postcode|postal code|version|build|line|lines|page|row|rows|item|id|uid|pid|template id|template|tpl_id|appid|sdkappid|about|around|approximately|ca|over|under|than|up to|us\$|usd|eur|rmb|cny|nr|№|端口|订单|订单号|模板|模板id|工单)[ \t]{0,2}(?:no\.?|nr\.?|number|id|#|:|=|is)?[ \t]{0,2}[#:=№]{0,2}["']?[ \t]{0,2}$/u
const year =
  /(?:^|[^\p{L}\p{N}])(?:year|since|until|in|on|of|from|before|after|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)[ ,]{1,2}$/u
const codeBefore =
  /(?:codes?|errors?|err|errcode|results?)["' ]{0,3}(?:of|in|is|at|:|=)?["' :=]{0,4}$/u
const after =
  /^ ?(?:%|(?:st|nd|rd|th)\b|(?:of|\/) ?(?:19|20)\d\d\b|(?:numbers?|sms|messages?|texts?|users?|customers?|recipients?|people|clients?|requests?|calls?|times|entries|pages?|items?|rows|lines|characters|chars|ms|msec|milliseconds?|secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|usd|eur|rmb|euros?|dollars?|yuan|kb|mb|gb|bytes?|px|participants?|phones?|different|attempts?)(?![\p{L}\p{N}])|条|个|人|次|元|秒|分钟|毫秒|小时|天|号码)/u

/** Whether the number at these offsets of a folded text is a port, an order, an amount or the like, and no code. */
export function meansOtherNumber(folded: string, start: number, end: number): boolean {
  const digits = folded.slice(start, end)
  if (!/^\p{Nd}+$/u.test(digits)) return false
  const left = folded.slice(Math.max(0, start - 40), start)
  if (codeBefore.test(left)) return false
  if (/^(?:19|20)\d\d$/.test(digits) && year.test(left)) return true
  return before.test(left) || after.test(folded.slice(end, end + 24))
}
