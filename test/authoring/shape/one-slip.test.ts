import { expect, it } from 'vitest'
import { isOneSlip } from '../../../src/authoring/shape/one-slip.ts'

it.each([
  ['lihgt', 'light'],
  ['ligt', 'light'],
  ['lightt', 'light'],
  ['lighr', 'light'],
])('%s is one slip for %s', (written, meant) => {
  expect(isOneSlip(written, meant)).toBe(true)
})

it.each([
  ['error-1014', 'error-1016'],
  ['enabled', 'disabled'],
  ['on', 'in'],
  ['lgiht', 'lights'],
  ['fone-state', 'phone-state'],
])('%s is not one slip for %s', (written, other) => {
  expect(isOneSlip(written, other)).toBe(false)
})
