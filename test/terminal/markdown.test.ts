import { describe, expect, it } from 'vitest'
import { lookFor } from '../../src/terminal/look.ts'
import { markdown } from '../../src/terminal/markdown.ts'

const plain = (text: string, columns = 60, indent = 0) =>
  markdown(text, lookFor({ columns, color: false }), indent)

describe('Markdown in a terminal', () => {
  it('wraps list items under their own text', () => {
    const text = `1. Open **General Management > Unsubscribed Users** in the SMS console.
2. Apply to cancel
   the unsubscription. It takes effect once approved.
   - a nested item that is long enough to be wrapped as well`
    expect(plain(text)).toBe(`1. Open General Management > Unsubscribed Users in the SMS
   console.
2. Apply to cancel the unsubscription. It takes effect once
   approved.
   - a nested item that is long enough to be wrapped as
     well`)
    expect(plain(text, 40)).toBe(`1. Open General Management >
   Unsubscribed Users in the SMS
   console.
2. Apply to cancel the unsubscription.
   It takes effect once approved.
   - a nested item that is long enough
     to be wrapped as well`)
  })

  it('keeps paragraphs apart, joins their lines and obeys a hard break', () => {
    expect(plain('One\ntwo.\n\nThree  \nfour.', 60, 2)).toBe('  One two.\n\n  Three\n  four.')
  })

  it('never cuts a long word, a link or a command', () => {
    const text = `See [the page](https://www.example.com/document/product/382/9558/very-long-address) or run

\`\`\`
curl -X POST https://sms.example.com/ -H 'Content-Type: application/json' --data '{}'
\`\`\``
    expect(plain(text, 40)).toBe(`See the page
(https://www.example.com/document/product/382/9558/very-long-address)
or run

  curl -X POST https://sms.example.com/ -H 'Content-Type: application/json' --data '{}'`)
  })

  it('counts full-width characters as two columns and breaks between them', () => {
    expect(
      plain('在短信控制台的业务统计页面查看发送状态，如果状态为失败，请查看备注。', 40),
    ).toBe(`在短信控制台的业务统计页面查看发送状
态，如果状态为失败，请查看备注。`)
  })

  it('leaves marks that are no marks as they are', () => {
    expect(plain('5 * 3 * 2, send_status_code, a ` alone, **open, \\*escaped\\*')).toBe(
      '5 * 3 * 2, send_status_code, a ` alone, **open, *escaped*',
    )
  })

  it('shows code by colour, or by backquotes where there is none', () => {
    const text = 'Set `N` to **1**, *please*.'
    expect(plain(text)).toBe('Set `N` to 1, please.')
    expect(markdown(text, lookFor({ columns: 60, color: true }))).toBe(
      'Set \u001B[36mN\u001B[39m to \u001B[1m1\u001B[22m, please.',
    )
  })

  it('writes out what could drive the terminal', () => {
    expect(plain('\u001B[31mred\u001B[0m \u202Eevil\u009B2J \u001B]0;title\u0007', 100)).toBe(
      '\\u{1b}[31mred\\u{1b}[0m \\u{202e}evil\\u{9b}2J \\u{1b}]0;title\\u{7}',
    )
  })

  it('takes a megabyte without a pause', () => {
    const text = 'word **strong** `code` [a](b) _em_ '.repeat(30_000)
    expect(plain(text).length).toBeGreaterThan(700_000)
    expect(plain(`${'*'.repeat(50_000)}${'`'.repeat(50_000)}${'['.repeat(50_000)}`).length).toBe(
      150_000,
    )
  })
})
