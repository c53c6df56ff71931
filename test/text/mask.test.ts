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
