import { describe, expect, test } from 'vitest'
import { mask } from '../../src/text/mask.ts'

const masked: readonly [string, string][] = [
  ['Call +86 137 1111 2222 now', 'Call [phone number] now'],
  ['to +8613711112222.', 'to [phone number].'],
  ['to ＋８６１３７１１１１２２２２ sent', 'to [phone number] sent'],
  ['+49 (0)151 23456789, please', '[phone number], please'],
  ['+49 151 000000, user did not', '[phone number], user did not'],
  ['+1 (415) 555-2671 and +14155552671', '[phone number] and [phone number]'],
  ['phone 0151 23456789', 'phone [phone number]'],
  ['06 12 34 56 78', '[phone number]'],
  ['(030) 1234567', '[phone number]'],
  ['0086 13711112222', '[phone number]'],
  ['008613711112222', '[phone number]'],
  ['415-555-2671', '[phone number]'],
  ['(415) 555-2671', '[phone number]'],
  ['13711112222', '[phone number]'],
  ['137-1111-2222', '[phone number]'],
  ['手机号13711112222收不到', '手机号[phone number]收不到'],
  ['"mobile":"13788888888","nationcode":"86"', '"mobile":"[phone number]","nationcode":"86"'],
  ['"mobile": 91234567', '"mobile": [phone number]'],
  ['her number is 9123 4567.', 'her number is [phone number].'],
  ['4915112345678', '[phone number]'],
  ['07911 123456', '[phone number]'],
  ['numbers 15112345678, 15112345679', 'numbers [phone number], [phone number]'],
  ['anna.schmidt+sms@mail.example.co.uk wrote', '[e-mail address] wrote'],
  ['<jürgen@müller.de>', '<[e-mail address]>'],
  ['AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', '[SecretId]'],
  ['SecretKey: Gu5t9xGARNpq86cd98joQYCN3EXAMPLE', 'SecretKey: [key]'],
  ['key Gu5t9xGARNpq86cd98joQYCN3EXAMPLE here', 'key [key] here'],
  ['appkey=5f03a35d00ee52a21327ab048186a2c4&random=7226249334', 'appkey=[key]&random=7226249334'],
  ['5f03a35d00ee52a21327ab048186a2c4', '[key]'],
  ['"sig": "ecab4881ee80ad3d76bb1da68387428ca752eb885e52621a3129dcf4d9bc4fd4",', '"sig": "[key]",'],
  ['our app key is dffdfd6029698a5fdf4.', 'our app key is [key].'],
  ['Authorization: Bearer abc.def-123456', 'Authorization: Bearer [token]'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', '[token]'],
  [
    'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZ/2026-11-22/sms/tc3_request',
    'TC3-HMAC-SHA256 Credential=[SecretId]/2026-11-22/sms/tc3_request',
  ],
  ['Signature=zmmjn35mikh6pM3V7sUEuX4wyYM%3D', 'Signature=[key]'],
  ['password: hunter2!', 'password: [password]'],
  ['(+86) 137 1111 2222, (+86)13711112222', '[phone number], [phone number]'],
  ['+86.137.1111.2222 and +86-137-1111-2222', '[phone number] and [phone number]'],
  ['+86（137）11112222', '[phone number]'],
  ['137.1111.2222', '[phone number]'],
  ['06.12.34.56.78', '[phone number]'],
  ['98765 43210', '[phone number]'],
  ['(11) 91234-5678 or 11 91234-5678', '[phone number] or [phone number]'],
  ['8 (912) 345-67-89, 8-912-345-67-89', '[phone number], [phone number]'],
  ['612 34 56 78', '[phone number]'],
  ['347 123 4567', '[phone number]'],
  ['090-1234-5678', '[phone number]'],
  ['0412 345 678', '[phone number]'],
  ['sent to 9123 4567 at noon', 'sent to [phone number] at noon'],
  ['To: 4915112345678', 'To: [phone number]'],
  ['电话+8613711112222、13711112223', '电话[phone number]、[phone number]'],
  ['"PhoneNumberSet":["+8613711112222"]', '"PhoneNumberSet":["[phone number]"]'],
  [
    '2026-11-22 10:02:11 INFO send to 13711112222 ok',
    '2026-11-22 10:02:11 INFO send to [phone number] ok',
  ],
  ['邮箱zhangsan@qq.com请回复', '邮箱[e-mail address]请回复'],
  ['anna (at) example.com', '[e-mail address]'],
  ['IKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', '[SecretId]'],
  ['App Key dffdfd6029698a5fdf4', 'App Key [key]'],
  [
    'https://example.com/cb?access_token=abcdefghijkl&x=1',
    'https://example.com/cb?access_token=[key]&x=1',
  ],
  ['https://example.com/?key=abc123def456ghi', 'https://example.com/?key=[key]'],
  ['https://user:hunter2@host:8080/path', 'https://user:[password]@host:8080/path'],
  ['sk-proj-abcdefghijklmnopqrstuvwxyz123456', '[key]'],
  ['ghp_abcdefghijklmnopqrstuvwxyz0123456789', '[key]'],
  ['-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----', '[private key]'],
  ['Cookie: skey=@abcd1234; uin=o012345678', 'Cookie: [cookie]'],
  ['JSESSIONID=1A2B3C4D5E6F; status=failed', 'JSESSIONID=[token]; status=failed'],
  ['password is hunter2!', 'password is [password]'],
  ['passwd = "my pass", pwd: s3cret99', 'passwd = [password], pwd: [password]'],
  ['密码：abc12345，口令: abc12345', '密码：[password]，口令: [password]'],
  ['card 4111 1111 1111 1111', 'card [card number]'],
  ['身份证110101199003078515', '身份证[identity number]'],
  ['QQ 123456789', 'QQ [QQ number]'],
]

const kept: readonly string[] = [
  'SDK AppID 1400123456',
  'SdkAppId=2400000001',
  'errors 1001 1014 1016 and 60008',
  'codes 301 302 1014',
  '{"result":1014,"errmsg":"template not approved","ext":""}',
  '1015 The mobile number is blocked',
  'from 2026-11-22 23:58:00 to 2026-11-23 00:04:00',
  '10:02:11 to 10:07:40',
  '01/02/2026 10:15',
  'after 5 min 1 s, 4 min 10 s, 360000 ms',
  'time=1732291080&random=7226249334',
  '1732291080123',
  '20261122235800',
  'U2:99 MK:0041 DB:0140 ID:0076 UNDELIVS908S',
  'RequestId 5c1f2d3e-0000-4aaa-8bbb-123456789012',
  'sid 2106:346321771156322345678901234',
  'server 192.168.100.200:8080',
  'ticket 4829103847 and order no. 482910384756',
  'appkey is correct, sig verification failed, signature: Contoso',
  '200 numbers per call, 100,000 in the console',
  'FailedOperation.TemplateIncorrectOrUnapproved',
  'version 1.2.3, port 1016',
  'sms.intl.tencentcloudapi.com',
  'order 1015 of 2024',
  'template 1844567, TemplateId=2147483',
  'SerialNo 5000:1045710669157053657849499619',
  'fee 1000000 units, ¥ 12,345,678',
  '订单号 4829103847，模板ID 1844567',
  'account ID 100012345678, appid: 1251234567',
  '22.11.26 10:15:20, 22/11/2026, 2026/11/22',
  'from 1732291080 to 1732291090',
  'error numbers 1014 1016',
  'codes 1001-1016, 10000-20000 per day',
  'the password is incorrect, token: invalid',
  'yun.tim.qq.com, OTP 482913, 验证码 482913',
  'IP 203.0.113.7, 10.0.0.1:443, 2001:db8::1',
  'app key missing, secret key not configured',
  '137****2222',
  'took 12.345678 s, 99.95 %, 1e10',
]

describe('what is private is masked', () => {
  test.each(masked)('%s', (text, expected) => {
    expect(mask(text)).toBe(expected)
  })

  test.each(masked)('masking twice changes nothing: %s', (_, expected) => {
    expect(mask(expected)).toBe(expected)
  })
})

test.each(kept)('what a helper needs stays readable: %s', (text) => {
  expect(mask(text)).toBe(text)
})

test.each([
  ['digits', '1'],
  ['groups of digits', '12 '],
  ['plus signs', '+1 '],
  ['mail letters', 'a.'],
  ['at signs', 'a@'],
  ['mail hosts', 'a@b.'],
  ['hexadecimal', 'af0'],
  ['key words', 'secretkey='],
  ['brackets', '(0)'],
])('a megabyte of %s is masked within the limit that every test has', (_, part) => {
  const text = part.repeat(Math.ceil(1_000_000 / part.length))
  expect(mask(text).length).toBeGreaterThan(0)
})
