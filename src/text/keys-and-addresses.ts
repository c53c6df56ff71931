import type { Secret } from './secret.ts'

const isKeyLike = (text: string) => /\d/.test(text) && /[a-z]/i.test(text)

/** Keys, tokens, passwords, mail addresses, cards and identity papers, in the forms that tickets and logs hold them in. */
export const keysAndAddresses: readonly Secret[] = [
  {
    label: '[private key]',
    pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,30}-----|$)/g,
  },
  {
    label: '[password]',
    pattern: /:\/\/[^\s/@:]{1,64}:(?<value>[^\s/@]{1,64})@/dg,
  },
  {
    label: '[e-mail address]',
    pattern:
      /(?:(?!\p{sc=Han})[\p{L}\p{N}_.+%-]){1,64}@(?:(?!\p{sc=Han})[\p{L}\p{N}-]){1,63}(?:\.(?:(?!\p{sc=Han})[\p{L}\p{N}-]){1,63}){1,5}/gu,
  },
  {
    label: '[e-mail address]',
    pattern:
      /(?<![\w.])[\w.+-]{1,64} ?[([]at[)\]] ?[\w-]{1,63}(?: ?(?:\.|[([]dot[)\]]) ?[a-z]{2,20}){1,3}/gi,
  },
  { label: '[SecretId]', pattern: /(?<![A-Za-z0-9])[AI]KID[A-Za-z0-9]{8,}/g },
  { label: '[token]', pattern: /\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g },
  { label: '[token]', pattern: /\b(?:bearer|basic)\s{1,3}(?<value>[\w.~+/-]{8,}={0,2})/dgi },
  {
    label: '[key]',
    pattern:
      /(?<![A-Za-z0-9])(?:sk|pk|rk|ghp|gho|ghs|github_pat|glpat|xox[abp]|AIza|LTAI)[\w-]{16,}/g,
    accepts: ([text]) => isKeyLike(text),
  },
  {
    label: '[key]',
    pattern:
      /[?&](?:[a-z_]{0,20}(?:token|secret|key|sig|signature|auth|password))=(?<value>[^\s&#"'<>]{6,})/dgi,
  },
  {
    label: '[key]',
    pattern:
      /(?:secret[ _-]?key|app[ _-]?key|api[ _-]?key|access[ _-]?key|secret|token|(?<![a-z])sig|signature)["']?\s{0,3}(?:[:=：]|\bis\b)\s{0,3}["']?(?<value>[\w%+/.~-]{7,}[\w%]={0,2})/dgi,
    accepts: (match) => isKeyLike(match.groups?.value ?? ''),
  },
  {
    label: '[key]',
    pattern:
      /(?:secret|app|api|access)[ _-]?key\s{1,3}["'(]?(?<value>[A-Za-z0-9+/]{12,}={0,2})(?![\w-])/dgi,
    accepts: (match) => isKeyLike(match.groups?.value ?? ''),
  },
  {
    label: '[cookie]',
    pattern: /\b(?:set-)?cookie["']?\s{0,3}[:=]\s{0,3}["']?(?<value>[^\s"'][^\n"']{5,})/dgi,
    accepts: (match) => /[=\d]/.test(match.groups?.value ?? ''),
  },
  {
    label: '[token]',
    pattern:
      /\b[a-z_.]{0,20}sess(?:ion)?[_-]?id["']?\s{0,3}[:=]\s{0,3}["']?(?<value>[^\s"'&;,]{6,})/dgi,
    accepts: (match) => /\d/.test(match.groups?.value ?? ''),
  },
  {
    label: '[password]',
    pattern:
      /(?:password|passwd|passphrase|(?<![a-z])pwd|密码|口令)["']?\s{0,3}[:=：]\s{0,3}(?<value>"[^"\n]{1,100}"|'[^'\n]{1,100}'|(?!\[password\])[^\s"',;，。；]{4,})/dgi,
  },
  {
    label: '[password]',
    pattern:
      /(?:password|passphrase|密码|口令)\s{0,3}(?:is|was|是|为)\s{0,3}(?<value>[^\s"',;，。；]{6,})/dgi,
    accepts: (match) => /\d/.test(match.groups?.value ?? ''),
  },
  { label: '[key]', pattern: /(?<![\w-])[\da-f]{32}(?:[\da-f]{8}|[\da-f]{32})?(?![\w-])/gi },
  {
    label: '[key]',
    pattern: /(?<![\w/-])[A-Za-z0-9]{32}(?![\w-])/g,
    accepts: ([text]) => /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text),
  },
  {
    label: '[card number]',
    pattern: /(?<![\w.:+-])[3-6]\d{3}(?:[ -]\d{4}){3}(?![\w-])/g,
  },
  {
    label: '[identity number]',
    pattern:
      /(?<![\w.:+-])[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\w-])/g,
  },
  {
    label: '[QQ number]',
    pattern: /(?<![\w.])QQ(?:号码?|群)?[:：是 ]{0,3}(?<value>[1-9]\d{4,10})(?![\w-])/dg,
  },
]
