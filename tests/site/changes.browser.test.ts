import { expect, test } from './test.ts'
import { touched } from './touched.ts'

/* A planner who asks what moved, what fell silent and what is only said again. */
test('a count beside another opens just its sentences, and Esc leads back to it', async ({ page }) => {
  await page.goto('changes/')
  await touched(page)
  const pair = page.locator('[data-card=movement-changed] .count-pair', { has: page.getByRole('button', { name: /^パブリックコメント制度/ }) }) // prettier-ignore
  const [before, after] = [pair.getByRole('button').first(), pair.getByRole('button').last()]
  for (const side of [before, after]) {
    const count = Number(/\d+/u.exec(await side.innerText())?.[0])
    await side.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.reading-panel .sentences > li')).toHaveCount(count, { timeout: 45_000 })
    await page.keyboard.press('Escape')
    await expect(side).toBeFocused()
  }
})

test('the squares of what is carried over are walked with arrows, and lead to their sentence among the years', async ({ page }) => {
  await page.goto('changes/')
  await touched(page)
  const squares = page.locator('[data-card=carried-over-by-initiative] tbody a.square')
  await squares.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(squares.nth(1)).toBeFocused()
  const sentence = /：(.*)$/u.exec((await squares.nth(1).getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/initiative\/[^/]+\/#/u)
  await expect(page.locator('.history-sentence:target .sentence, .history-sentence.chosen .sentence').first()).toContainText(sentence) // prettier-ignore
}) // prettier-ignore

test('two years in the address are the ones compared, a plan among them', async ({ page }) => {
  await page.goto('changes/?year=2022&year=2023')
  const wording = page.locator('[data-card=wording-changed]')
  await expect(wording.locator('.headline')).toContainText('令和5年度の予定の文59のうち', { timeout: 45_000 })
  await expect(wording.locator('.base').first()).toContainText('令和4年度の実績の文と')
  await expect(page.locator('[data-card=movement-changed] .headline')).toContainText(
    '令和3年度から令和4年度に',
  )
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('what changed is told whole, with a way to each sentence, and what cannot be compared in words', async ({ page }) => {
    await page.goto('changes/')
    await expect(page.locator('[data-card=carried-over-by-initiative] .headline')).toContainText(/56.*30/u)
    expect(await page.locator('[data-card=carried-over-by-initiative] a.square').count()).toBe(56)
    const plan = page.locator('[data-card=plan-vs-actual]')
    await expect(plan.locator('.nothing')).toContainText('予定と実績の両方がある年度がまだない')
    await expect(plan.locator('svg')).toHaveCount(0)
  }) // prettier-ignore
})
