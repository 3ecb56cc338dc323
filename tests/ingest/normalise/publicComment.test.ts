import { describe, expect, it } from 'vitest'
import { readPublicCommentRole, readPublicCommentTitle } from '../../../src/ingest/normalise/publicComment.ts'

describe('public comment', () => {
  it.each([
    '学校施設個別施設計画(案)についてのパブリックコメントを実施した。',
    '計画の改定のためパブリック・コメントを実施する。',
    '条例（案）に関する意見公募手続を行った。',
    '市民コメントを募集した。',
    'パブコメの募集を行った。',
    'ﾊﾟﾌﾞﾘｯｸｺﾒﾝﾄ手続等を実施した。',
    '都市計画の縦覧及びパブリックコメントを実施した。',
  ])('is run as a procedure: %s', (words) => {
    expect(readPublicCommentRole(words)).toBe('procedure')
  })

  it('is run as a scheme, which is no procedure', () => {
    expect(readPublicCommentRole('パブリックコメント実施要綱に基づく適正な運用を図った。')).toBe('scheme')
  })

  it('is listed apart as an inspection', () => {
    expect(readPublicCommentRole('都市計画の変更案の縦覧を実施した。')).toBe('inspection')
  })

  it.each([
    'パブリックコメントの結果を公表した。',
    '市民アンケートを実施した。',
    '情報公開条例の運用を図った。',
    '',
  ])('is not run at all: %s', (words) => {
    expect(readPublicCommentRole(words)).toBeNull()
  })
})

describe('the title of a procedure', () => {
  it.each([
    ['学校施設個別施設計画(案)についてのパブリックコメントを実施した。', '学校施設個別施設計画'],
    ['空家等対策計画（案）についてパブリックコメントを実施した。', '空家等対策計画'],
    ['ごみ処理基本計画の改定のためパブリックコメントを実施した。', 'ごみ処理基本計画の改定'],
    ['環境基本計画(案)策定のパブリックコメントを実施した。', '環境基本計画'],
    ['まち条例に関する意見公募を行った。', 'まち条例'],
    ['総合計画(案)及び行動計画(案)についてのパブリックコメントを実施した。', '総合計画(案)及び行動計画'],
    ['パブリックコメントを実施した。', 'パブリックコメントを実施した'],
    ['第3次環境基本計画（案）について', '第3次環境基本計画（案）について'],
    ['空家等対策計画(案)', '空家等対策計画(案)'],
  ])('of 「%s」 is 「%s」', (words, title) => {
    expect(readPublicCommentTitle(words)).toBe(title)
  })
})
