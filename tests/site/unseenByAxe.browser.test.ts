import { expect, type Page, test } from './test.ts'
import { dataFiles, languages, views } from './pages.ts'
import { touched } from './touched.ts'

/* What axe cannot see: the way of the keyboard, where the focus goes, zoom, the reader's own colours, motion, paper. */
const awake = async (page: Page, path = './') => {
  await page.goto(path)
  await touched(page)
}
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement === document.body || activeElement === null
      ? 'nothing'
      : `${activeElement.localName}${activeElement.className === '' ? '' : `.${activeElement.className}`}`
  })

test('every chart is walked with the arrow keys, says where one stands, and is left with Esc', async ({
  page,
}) => {
  test.slow()
  for (const path of ['./', './en/', './public-comment/']) {
    await awake(page, path)
    const charts = page.locator('.chart')
    const count = await charts.count()
    expect(count).toBeGreaterThan(0)
    for (let index = 0; index < count; index += 1) {
      const chart = charts.nth(index)
      const spoken = chart.locator('.spoken')
      await expect(spoken).toHaveAttribute('role', 'status')
      await chart.focus()
      await page.keyboard.press('ArrowRight')
      await expect(spoken).toHaveText(/\(1\/\d+\)$/)
      const marks = Number(/\/(\d+)\)$/.exec((await spoken.textContent()) ?? '')?.[1])
      const said = new Set([await spoken.textContent()])
      for (let step = 1; step < marks; step += 1) {
        await page.keyboard.press('ArrowDown')
        await expect(spoken).toHaveText(new RegExp(`\\(${step + 1}/${marks}\\)$`))
        said.add(await spoken.textContent())
      }
      expect(said.size, `${path} chart ${index}: every mark says something of its own`).toBe(marks)
      await page.keyboard.press('ArrowRight')
      await expect(spoken).toHaveText(new RegExp(`\\(1/${marks}\\)$`))
      await page.keyboard.press('ArrowLeft')
      await expect(spoken).toHaveText(new RegExp(`\\(${marks}/${marks}\\)$`))
      await page.keyboard.press('Escape')
      await expect(spoken).toHaveText('')
      await expect(chart).toBeFocused()
    }
  }
})

test('the focus stays near when a condition is removed, and when all are', async ({ page }) => {
  await awake(page, './?category=2&year=2022')
  const chips = page.locator('.chips button')
  await expect(chips).toHaveCount(4)
  await chips.first().focus()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(3)
  await expect.poll(() => focused(page)).not.toBe('nothing')
  await page.locator('.chips .reset').first().focus()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(0)
  await expect.poll(() => focused(page)).toMatch(/filter-bar/)
  await page.keyboard.press('Tab')
  await expect(page.locator('.filter-bar summary')).toBeFocused()
})

test('the focus comes back to what opened the sentences and the code to embed', async ({ page }) => {
  await awake(page)
  const figure = page.locator('.figures button').first()
  await figure.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.reading-panel h2')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(figure).toBeFocused()
  const embed = page.locator('.embed-button').first()
  await embed.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toBeHidden()
  await expect(embed).toBeFocused()
})

test('the focus is not lost when a file is taken in, and when the published data are taken again', async ({
  page,
}) => {
  await awake(page, 'data/')
  const buffer = Buffer.from('基本的な取り組み,年度,実績予定,取り組み内容,担当課,区分\n講座,令和5年度,実績,講座を開催した。,文化課,Ⅱ\n') // prettier-ignore
  await dataFiles(page).setInputFiles({ name: '来年.csv', mimeType: '', buffer })
  await page.getByRole('button', { name: 'このファイルだけを見る' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.load [role=status]')).toHaveText(/表示しています/, { timeout: 60_000 })
  await expect(page.locator('.review')).toHaveCount(0)
  await expect.poll(() => focused(page)).not.toBe('nothing')
  await page.locator('.own-data button').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.own-data')).toHaveCount(0)
  await expect.poll(() => focused(page)).not.toBe('nothing')
})

test('the focus follows to the new page when a link is followed', async ({ page }) => {
  await awake(page)
  for (const name of ['記載なし', 'データと数え方']) {
    await page.getByRole('navigation').first().getByRole('link', { name }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
  }
})

test.describe('on a screen of 1280 px zoomed to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } })
  const sideways = (page: Page) =>
    page.evaluate(() => {
      const isInScroller = (one: Element) => one.closest('.scroll, pre, table') !== null
      const wide = [...document.querySelectorAll('main *, header *, footer *, dialog[open] *')].filter(
        (one) => one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX) && !isInScroller(one) && one.clientWidth > 0, // prettier-ignore
      )
      return [
        document.documentElement.scrollWidth > innerWidth ? 'the page' : '',
        ...wide.map((one) => `${one.localName}.${one.className}`),
      ].filter((text) => text !== '')
    })

  for (const { words, home } of languages)
    test(`nothing but tables scrolls sideways, with filter and sentences open: ${words.language}`, async ({
      page,
    }) => {
      for (const path of views) {
        await awake(page, `${home}${path}`)
        expect(await sideways(page), path).toEqual([])
      }
      await awake(page, `${home}?category=2&read=`)
      await page.locator('.filter-bar summary').click()
      await expect(page.locator('.reading-panel .sentences > li').first()).toBeVisible({ timeout: 30_000 })
      expect(await sideways(page)).toEqual([])
      const close = page.locator('.reading-panel header button')
      await close.scrollIntoViewIfNeeded()
      await expect(close).toBeInViewport()
      await close.click()
      await expect(page.locator('.reading-panel')).toHaveCount(0)
    })
})

test('the reader’s own colours reach what is drawn, and plan and result stay apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('./')
  const seen = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'CanvasText'
    const ink = getComputedStyle(probe).color
    probe.style.color = 'Canvas'
    const paper = getComputedStyle(probe).color
    probe.remove()
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const dot = (kind: string) => {
      const one = document.querySelector(`.matrix .dots .${kind}`)
      return one ? getComputedStyle(one, '::before').backgroundColor : ''
    }
    return {
      ink,
      paper,
      bars: [...new Set(all('.chart svg .f-accent').map((one) => getComputedStyle(one).fill))],
      words: [...new Set(all('.chart svg text').map((one) => getComputedStyle(one).fill))],
      done: dot('done'),
      planned: dot('planned'),
    }
  })
  expect(seen.bars).toEqual([seen.ink])
  expect(seen.words).toEqual([seen.ink])
  expect([seen.done, seen.planned]).toEqual([seen.ink, seen.paper])
})

test('nothing moves for who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await awake(page)
  const chart = page.locator('.chart').first()
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await expect(chart.locator('.spoken')).toHaveText(/1\//)
  await page.locator('.matrix a.dot').first().hover()
  const moving = await page.evaluate(() => [
    ...document
      .getAnimations()
      .map((one) => String((one.effect as KeyframeEffect | null)?.target?.className)),
    ...[...document.querySelectorAll('*')].flatMap((one) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationName } = getComputedStyle(one, pseudo || null)
        return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration) ? [`${one.className}${pseudo}`] : [] // prettier-ignore
      }),
    ),
  ])
  expect(moving).toEqual([])
})

test('on paper everything is black, white or grey, tables stand open, and no button is printed', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  for (const path of views) {
    await page.goto(path)
    const coloured = await page.evaluate(() => {
      const found = new Set<string>()
      const isGrey = (colour: string) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
        return alpha === 0 || Math.max(red, green, blue) - Math.min(red, green, blue) <= 12
      }
      for (const one of document.querySelectorAll('body *')) {
        if (!one.checkVisibility()) continue
        for (const pseudo of [null, '::before']) {
          const style = getComputedStyle(one, pseudo)
          const painted = [style.color, style.backgroundColor, style.borderTopColor, ...(one instanceof SVGElement ? [style.fill, style.stroke] : [])] // prettier-ignore
          for (const colour of painted)
            if (colour.startsWith('rgb') && !isGrey(colour)) found.add(`${one.localName}.${one.getAttribute('class')}${pseudo ?? ''} ${colour}`) // prettier-ignore
        }
      }
      return [...found]
    })
    expect(coloured, path).toEqual([])
    for (const table of await page.locator('.card-foot .card-table').all()) await expect(table).toBeVisible()
    expect(await page.locator('.filter-bar, .embed-button').filter({ visible: true }).count(), path).toBe(0)
  }
})

test('a reader of a screen hears each figure by its finding, its picture in words and its table', async ({
  page,
}) => {
  await page.goto('./')
  const figure = page.locator('[data-card=activities-by-year]')
  const heading = (await figure.locator('.headline').textContent()) ?? ''
  await expect(figure).toHaveAccessibleName(heading)
  await expect(figure.getByRole('heading', { name: heading })).toBeVisible()
  const picture = figure.getByRole('img')
  await expect(picture).toHaveAccessibleName(new RegExp(heading))
  await expect(picture).toHaveAccessibleName(/実績は.*予定は.*データがない/)
  await figure.getByText('表で見る').click()
  await expect(figure.getByRole('table', { name: heading })).toBeVisible()
  for (const { home } of languages)
    for (const path of views) {
      await page.goto(`${home}${path}`)
      const levels = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((all) => all.map(({ localName }) => Number(localName.slice(1))))
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1)
      const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
      expect(leaps, `${home}${path} leaves out no level of headings`).toEqual([])
    }
})

test('each office word is explained once on a page, where it first stands', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.AYUMI_URL ?? '' })
  const page = await context.newPage()
  let explained = 0
  for (const { home } of languages)
    for (const path of views) {
      await page.goto(`${home}${path}`)
      const terms = await page.locator('.explained dfn').allTextContents()
      expect(new Set(terms).size, path).toBe(terms.length)
      explained += terms.length
    }
  expect(explained).toBeGreaterThan(0)
  await context.close()
})
