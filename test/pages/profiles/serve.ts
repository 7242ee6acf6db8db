import type { Page } from 'puppeteer-core'

/** Answers one address of a site with a practice profile; everything else is refused and recorded. */
export async function serveProfile(page: Page, origin: string, body: string): Promise<{ strays: string[] }> {
  const strays: string[] = []
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Practice profile</title>
<link rel="icon" href="data:,"></head><body>${body}</body></html>`
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const url = request.url()
    if (/^(data|blob|about):/.test(url)) return void request.continue()
    if (request.isNavigationRequest() && url.startsWith(`${origin}/`))
      return void request.respond({ contentType: 'text/html; charset=utf-8', body: html })
    strays.push(`${request.method()} ${url}`)
    return void request.abort()
  })
  return { strays }
}
