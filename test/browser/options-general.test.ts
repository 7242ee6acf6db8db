import { expect, it } from 'vitest'
import { onPagesInEachBrowser } from './extension-page.ts'

onPagesInEachBrowser((running) => {
  it('keeps who writes, the language and a pause, and speaks the language at once', async () => {
    const pages = running()
    await pages.open('options.html', { accounts: [] })
    expect(await pages.text('h1')).toEqual(['Instellingen'])
    await pages.click('input[value="assistant"]')
    await pages.click('[data-setting="paused"]')
    await pages.click('input[name="language"][value="en"]')
    await expect.poll(() => pages.text('h1')).toEqual(['Settings'])
    expect(await pages.page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'en',
      'Settings – Berichtwijzer',
    ])
    await pages.click('input[name="writer"][value=""]')
    await expect.poll(() => pages.stored()).toEqual({ accounts: [], version: 1, paused: true, language: 'en' })
    await pages.click('input[name="language"][value=""]')
    await expect.poll(() => pages.text('h1')).toEqual(['Instellingen'])
  })

  it('may not connect to anywhere', async () => {
    const pages = running()
    await pages.open('options.html', {})
    const broken = await pages.page.evaluate(async () => {
      const violation = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
      )
      await fetch('http://127.0.0.1:9/').catch(() => {})
      return violation
    })
    expect(broken).toBe('connect-src')
    pages.errors = []
  })
})
