import { describe, expect, test } from 'vitest'
import { codesIn } from '../../src/knowledge/codes-in-text.ts'
import { shippedTable } from './error-codes.ts'
import { table } from './facts.ts'

const send = shippedTable('send-codes', ['code', 'api3_name'])
const receipt = shippedTable('receipt-codes', ['code'])
const inSend = (text: string) => codesIn(text, send).map(({ code }) => code)
const inReceipt = (text: string) => codesIn(text, receipt).map(({ code }) => code)

describe('send codes are found', () => {
  test.each([
    ['1015', '1015'],
    [' 1015 ', '1015'],
    ['1015 The mobile number is blocked', '1015'],
    ['１０１５ 号码', '1015'],
    ['报错1015怎么办', '1015'],
    ['错误码：1015', '1015'],
    ['出现1015时重试', '1015'],
    ['查1015日志', '1015'],
    ['{"result":1014,"errmsg":"template mismatch","ext":""}', '1014'],
    ['{"result": "1014"}', '1014'],
    ['{\\"result\\":1014,\\"fee\\":1}', '1014'],
    ["{'result': 1014}", '1014'],
    ['error 60008', '60008'],
    ['1016,', '1016'],
    ['[1001]', '1001'],
    ['err:1016', '1016'],
    ['err=1016', '1016'],
    ['error-1016', '1016'],
    ['error_1016', '1016'],
    ['Remarks:1015', '1015'],
    ['#1016', '1016'],
    ['**1016**', '1016'],
    ['_1016_', '1016'],
    ['"1016".', '1016'],
    ["'1016'", '1016'],
    ['It says 1016.', '1016'],
    ['It says 1016.Then nothing.', '1016'],
    ['failed\\n1016', '1016'],
    ['a\u200b1016', '1016'],
    ['<b>1016</b>', '1016'],
    ['2026-11-22 10:02:11 1016 12 ms', '1016'],
    ['https://example.com/callback?errcode=1016&x=2', '1016'],
    [
      'FailedOperation.TemplateIncorrectOrUnapproved',
      'FailedOperation.TemplateIncorrectOrUnapproved',
    ],
    [
      'code failedoperation.templateincorrectorunapproved!',
      'FailedOperation.TemplateIncorrectOrUnapproved',
    ],
    [
      'Got InvalidParameterValue.IncorrectPhoneNumber.',
      'InvalidParameterValue.IncorrectPhoneNumber',
    ],
    ['InvalidParameterValue', 'InvalidParameterValue'],
    ['{"Error":{"Code":"InvalidParameterValue","Message":"bad"}}', 'InvalidParameterValue'],
    ['Error code: InvalidParameterValue - the value is wrong', 'InvalidParameterValue'],
    ['{"Code":"Ok"}', 'Ok'],
    ['error code 0', '0'],
    ['"result":0,', '0'],
  ])('in "%s"', (text, code) => {
    expect(inSend(text)).toEqual([code])
  })

  test('several of them, in order, each set of rows once', () => {
    expect(inSend('1015/1016, then 1015 again')).toEqual(['1015', '1016'])
    expect(inSend('1013 1022 1023')).toEqual(['1013', '1022', '1023'])
    expect(inSend('1014 FailedOperation.TemplateIncorrectOrUnapproved')).toEqual(['1014'])
  })

  test('a name of two rows is told apart by the number beside it', () => {
    expect(codesIn('InternalError.Timeout', send).map(({ rows }) => rows.length)).toEqual([2])
    expect(inSend('InternalError.Timeout (60008)')).toEqual(['60008'])
  })

  test('offsets are those of the text as typed', () => {
    const text = '错误　ＩｎｔｅｒｎａｌＥｒｒｏｒ．Ｔｉｍｅｏｕｔ！'
    expect(codesIn(text, send)).toMatchObject([{ start: 3, end: 24 }])
    expect(text.slice(3, 24)).toBe('ＩｎｔｅｒｎａｌＥｒｒｏｒ．Ｔｉｍｅｏｕｔ')
    expect(codesIn('İİ 1016', send)).toMatchObject([{ start: 3, end: 7 }])
  })
})

describe('what is no send code', () => {
  test.each([
    '10150',
    '11015',
    '1400123456',
    '1015.5',
    '0.1015',
    '1015th',
    'a1015',
    "1015's",
    "won't",
    '-1015',
    '+1015',
    '$1015',
    '1015%',
    '1015 ms',
    '1013 messages',
    '1013条',
    '1013 分钟',
    '12:1015',
    '1015:30',
    'MB:1013',
    'R1:1011',
    'R2::1013',
    'UNDELIV_1013',
    'TICKET-1015',
    '2026-1015',
    '151-1015-1234',
    '138 1016 1234',
    '151****1016',
    '1016****5678',
    '+49 151 000000',
    '+65 9123 1016',
    '0049 1016 1016',
    'me.1015@example.com',
    '1015@example.com',
    'https://example.com/document/product/382/1015',
    'InvalidParameterValue.Unheard',
    'I got an InvalidParameterValue of some kind',
    'It is ok',
    'my verification code 1016 never came',
    '验证码1016',
    'OTP: 1016',
    'InternalErrors',
    'Failed',
    '{"nationcode":"0","fee":0}',
    '1005',
    'error 1017a',
    '__proto__',
    'constructor',
    '',
  ])('"%s"', (text) => {
    expect(inSend(text)).toEqual([])
  })

  test('a phone number ends where a code follows', () => {
    expect(inSend('+65 9123 4567 1016')).toEqual(['1016'])
    expect(inSend('+8613800138000 1016')).toEqual(['1016'])
  })

  test('the full stop of a sentence is no part of a name', () => {
    expect(inSend('error: UnsupportedOperation.')).toEqual(['UnsupportedOperation'])
    expect(inSend('{"Code":"UnsupportedOperation."}')).toEqual(['UnsupportedOperation.'])
  })
})

describe('receipt codes are found', () => {
  test.each([
    ['U2:99', 'U2:99'],
    ['Remarks: u2：99 line suspended', 'U2:99'],
    ['MK:0041', 'MK:0041'],
    ['MI:9876 somewhere', 'MI:xxxx'],
    ['MI:xxxx', 'MI:xxxx'],
    ['It says -106.', '-106'],
    ['−106', '-106'],
    ['error -1', '-1'],
    ['650(660\\99', '650(660\\99'],
    ['(650(660\\99)', '650(660\\99'],
    ['MOBILE  BLACK', 'MOBILE BLACK'],
    ['Remark BWLIST _006 again', 'BWLIST _006'],
    ['CMPP20ERR:', 'CMPP20ERR:'],
    ['BST--1', 'BST--1'],
    ['S::13', 'S::13'],
    ['LT:00-1', 'LT:00-1'],
    ['UNDELIV_601', 'UNDELIV_601'],
    ['MA:0054?', 'MA:0054?'],
    ['2', '2'],
    ['"12".', '12'],
    ['error 12', '12'],
    ['code: 2', '2'],
    ['the code is 12', '12'],
    ['errcode="2"', '2'],
    ['{"errmsg":"2","fee":1}', '2'],
    ['12 error', '12'],
    ['FAILED', 'FAILED'],
    ['{"stat":"DELIVRD"}', 'DELIVRD'],
    ['{"report_status": "FAILED"}', 'FAILED'],
    ['error FAILED on the way', 'FAILED'],
    ['error=failed', 'FAILED'],
    ['a LIMIT error', 'LIMIT'],
    ['code 2:01', '2:01'],
    ['0.1208', '0.1208'],
  ])('in "%s"', (text, code) => {
    expect(inReceipt(text)).toEqual([code])
  })
})

describe('what is no receipt code', () => {
  test.each([
    'The message failed.',
    'Sending Status: Failed',
    'Status "Failed"',
    'error failed to send',
    'the rate limit error',
    'please check the error',
    'ERROR CODE:',
    'error code 1016',
    'other users',
    'We sent 2 messages and 12 arrived',
    'got error 3 times',
    'got 3 error messages',
    'there was 1 error',
    'room 002',
    '{"errmsg":"failed to send"}',
    'at 2:01 it was sent',
    'it took 0.1208 s',
    '{"result":0,"fee":1,"nationcode":"12"}',
    'error 1,000',
    'S::1016',
    'ZZ:0041',
    'MK:',
    'U2:990',
    'XU2:99',
    'U2:99x',
    'mi:hello',
    'country code 12',
    'nation code: 2',
    '1000 messages',
    '+49 151 0000001',
    '0151 0000001',
    'UNDELIV_6010',
    "FAILED's",
  ])('"%s"', (text) => {
    const known = text === 'MK:' ? ['MK:'] : []
    expect(inReceipt(text)).toEqual(known)
  })
})

test('a near code is never answered, for all numbers of 3 to 6 digits', () => {
  const codes = new Set(send.rows.map(({ cells }) => cells.get('code')))
  const wrong: string[] = []
  for (const digits of [3, 4, 5, 6]) {
    for (let number = 0; number < 10 ** digits; number++) {
      const code = String(number).padStart(digits, '0')
      const expected = codes.has(code) ? code : ''
      if (inSend(`error ${code}`).join() !== expected) wrong.push(code)
    }
  }
  expect(wrong).toEqual([])
})

test('every code of the tables is found as a whole text and behind "error"', () => {
  const missed: string[] = []
  for (const [codes, keys] of [
    [send, ['code', 'api3_name']],
    [receipt, ['code']],
  ] as const) {
    for (const row of codes.rows) {
      for (const key of keys) {
        const code = row.cells.get(key) ?? ''
        if (code === '') continue
        for (const text of [code, code.toLowerCase(), `error ${code}`, `{"errmsg":"${code}"}`]) {
          const rows = codesIn(text, codes).flatMap((found) => found.rows)
          const sentence = text.startsWith('error') && /[.?]$/u.test(text)
          if (!rows.includes(row) && !sentence) missed.push(text)
        }
      }
    }
  }
  expect(missed).toEqual([])
})

test('a megabyte of any text takes less than a second', () => {
  const texts = [
    'a'.repeat(1_000_000),
    '1 '.repeat(500_000),
    'MI:'.repeat(333_333),
    'error FAILED 1015, '.repeat(50_000),
    '报错'.repeat(500_000),
    `"errmsg":"${' '.repeat(1_000_000)}`,
    '+1 '.repeat(333_333),
    '1234567890'.repeat(100_000),
    'BWLIST '.repeat(140_000),
    '***'.repeat(333_333),
    "''''".repeat(250_000),
  ]
  codesIn('', receipt)
  const slow = texts.filter((text) => {
    const before = process.cpuUsage()
    codesIn(text, receipt)
    const { user, system } = process.cpuUsage(before)
    // Squared time would take minutes; no machine is slow enough for this much.
    return user + system > 15_000_000
  })
  expect(slow.map((text) => text.slice(0, 20))).toEqual([])
})

test('a name that ends in a full stop is found where the table has no shorter one', () => {
  const dotted = table('dotted', ['id'], [['AB-12.'], ['Unheard.']])
  expect(codesIn('It says AB-12. Then nothing.', dotted).map(({ code }) => code)).toEqual([
    'AB-12.',
  ])
  expect(codesIn('That is unheard. Indeed.', dotted)).toEqual([])
  expect(codesIn('Unheard.', dotted).map(({ code }) => code)).toEqual(['Unheard.'])
})

test('names with letters of any script and spaces are found', () => {
  const places = table('places', ['id'], [['Ü-12'], ['north gate']])
  expect(codesIn('At ü-12, north gate', places).map(({ code }) => code)).toEqual(['Ü-12'])
  expect(codesIn('NORTH GATE', places).map(({ code }) => code)).toEqual(['north gate'])
})
