import type { Browser, Page } from 'puppeteer-core'

/** Opens one of the extension's own files. Firefox reports no load event for them, so the caller waits for the content it needs. */
export async function openExtensionPage(
  { browser, origin }: { browser: Browser; origin: string },
  file: string,
): Promise<Page> {
  const page = await browser.newPage()
  const go = () => page.goto(`${origin}/${file}`, { waitUntil: [] })
  // Chromium refuses the pages of an extension that it has not quite let in yet.
  await go().catch(() => new Promise((resolve) => setTimeout(resolve, 1000)).then(go))
  await page.waitForFunction((start) => location.href.startsWith(start), {}, origin)
  return page
}
