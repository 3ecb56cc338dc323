import { expect, test } from 'vitest'
import { reportMail } from '../../src/domain/reportMail.ts'

test('a letter about an error carries the address of the very view, whatever signs it holds', () => {
  const address = 'https://www.city.example.jp/ayumi/?category=2&words=図書館+a%20b#card-x'
  const link = reportMail({
    mail: 'kikaku+ayumi@city.example.jp',
    subject: '誤りの連絡：A&B?',
    lines: [`どの画面か：${address}`, '', '誤り：'],
  })
  const { protocol, pathname, searchParams } = new URL(link)
  expect(protocol).toBe('mailto:')
  expect(decodeURIComponent(pathname)).toBe('kikaku+ayumi@city.example.jp')
  expect([...searchParams.keys()]).toEqual(['subject', 'body'])
  expect(searchParams.get('subject')).toBe('誤りの連絡：A&B?')
  expect(searchParams.get('body')).toBe(`どの画面か：${address}\r\n\r\n誤り：`)
})
