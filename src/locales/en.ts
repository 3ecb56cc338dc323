import { ja } from './ja.ts'
export const en = { ...ja, language: 'en', other: { language: 'ja', name: '日本語' } }
