import type { Theme } from './chartContext.ts'

/** The colours of a picture: one accent, grey for context, ink, rule and paper. Fills are 3:1 against paper or better. */
export interface Palette {
  readonly accent: string
  readonly context: string
  readonly ink: string
  readonly soft: string
  readonly rule: string
  readonly paper: string
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    accent: '#0017c1',
    context: '#767676',
    ink: '#1a1a1a',
    soft: '#4d4d4d',
    rule: '#949494',
    paper: '#ffffff',
  },
  dark: {
    accent: '#9db7f9',
    context: '#949494',
    ink: '#f2f2f2',
    soft: '#c4c7cc',
    rule: '#7a7d85',
    paper: '#16181d',
  },
}
