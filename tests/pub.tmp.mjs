import { chromium } from 'playwright-core'
import { serve } from '../src/build/serve.js'
const site = await serve('dist', { base: '/a/' })
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox'] })
for (const [width, dark, lang] of [[1280,0,''],[375,0,''],[1280,1,'en/']]) {
const page = await browser.newPage({ viewport:{width,height:1000}, colorScheme: dark?'dark':'light', locale:'ja-JP' })
await page.goto(site.url+lang+'data/'); await page.mouse.move(1,1); await page.mouse.move(3,3); await page.waitForSelector('html.awake')
await page.waitForTimeout(500)
for (const d of await page.locator('.publish details > summary').all()) await d.click()
await page.waitForTimeout(800)
await page.locator('.publish').screenshot({path:`/tmp/panel-${width}${dark?'-dark':''}.png`})
if (width===1280) {
const t=Date.now()
const dl = page.waitForEvent('download',{timeout:120000}); await page.locator('.publish button.action').nth(1).click(); await (await dl).saveAs(`/tmp/doc-${lang?'en':'ja'}.html`); console.log('doc', Date.now()-t)
if (!dark) { const t=Date.now(); const dl = page.waitForEvent('download',{timeout:180000}); await page.locator('.publish button.action').nth(0).click(); await page.waitForTimeout(6000); await page.locator('.publish').screenshot({path:`/tmp/panel-busy.png`}); await (await dl).saveAs(`/tmp/site.zip`); console.log('zip', Date.now()-t) }
}
await page.close()
}
for (const [name, opt] of [['doc1280',{width:1280}],['doc375',{width:375}],['docdark',{width:1280,dark:true}]]) {
const page = await browser.newPage({ viewport:{width:opt.width,height:1400}, javaScriptEnabled:false, colorScheme: opt.dark?'dark':'light' })
await page.goto('file:///tmp/doc-ja.html'); await page.screenshot({path:`/tmp/${name}-top.png`})
for (const a of ['overview','initiatives','departments','silent','public-comment','data']) { await page.goto('file:///tmp/doc-ja.html#'+a); await page.screenshot({path:`/tmp/${name}-${a}.png`}) }
if (opt.width===1280&&!opt.dark) await page.pdf({path:'/tmp/doc.pdf',format:'A4'})
await page.close()
}
await browser.close(); await site.close()
