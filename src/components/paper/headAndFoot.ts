import { cssText } from './cssText.ts'

/** The page rules by which every sheet but the cover says at its head whose data it holds and at its foot what they are. */
export const headAndFoot = (head: string, foot: string): string =>
  [
    `@page{@top-left{content:${cssText(head)}}@bottom-left{content:${cssText(foot)}}}`,
    /* What comes later wins, whether or not it names the page. */
    ...['cover', 'cover-wide'].map(
      (cover) => `@page ${cover}{@top-left{content:none}@bottom-left{content:none}}`,
    ),
  ].join('')
