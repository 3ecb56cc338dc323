import { expect, it } from 'vitest'
import { bareCharacters, withoutMarkup } from '../../../src/ingest/normalise/cellText.ts'

it('takes list markup off a cell and keeps its line breaks', () => {
  expect(withoutMarkup('<ul class="a"><li>甲</li><LI>乙<br/>丙</LI></ul>')).toBe('甲\n 乙\n丙')
})

it('keeps every other text in angle brackets as the city’s words', () => {
  expect(withoutMarkup('<img src=x onerror=alert(1)> a < b <ulna>')).toBe('<img src=x onerror=alert(1)> a < b <ulna>') // prettier-ignore
})

it('counts neither white space nor markup among the characters of a cell', () => {
  expect(bareCharacters('<li>● 講座\n（ 広報課　）</li>')).toBe('●講座（広報課）')
})
