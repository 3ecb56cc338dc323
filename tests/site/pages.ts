import type { Page } from '@playwright/test'
import { cards } from '../../src/cards/registry.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'

/** The views of the site, as paths under a language's folder. */
export const views = [
  '',
  'initiatives/',
  'departments/',
  'silent/',
  'changes/',
  'public-comment/',
  'data/',
  'present/',
  'accessibility/',
] as const

/** Each language with its folder. */
export const languages = [
  { words: ja, home: './' },
  { words: en, home: './en/' },
] as const

/** The ids of all cards. */
export const cardsOf = (): string[] => cards.map(({ id }) => id)

/** Where the data page takes files of data; beside it may stand the one that takes decisions. */
export const dataFiles = (page: Page) => page.locator('.load input[type=file][multiple]')
