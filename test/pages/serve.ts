import type { HTTPRequest, Page } from 'puppeteer-core'
import { builtPages, type PracticeSite } from './build.ts'

export const ORIGINS: Record<PracticeSite, string> = { x: 'https://x.com' }

/** As strict as the sites' own: inline styles are allowed, scripts only with the nonce, and no connections. */
const NONCE = 'cHJhY3RpY2U'
const POLICY = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  "style-src 'self' 'unsafe-inline'",
  'img-src blob: data:',
  "base-uri 'none'",
].join('; ')

/** Draft.js and others draw random keys; drawing the same ones each time lets tests compare whole documents. */
const SAME_RANDOM = `{ let seed = 1; Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647 }`

function document(site: PracticeSite): string {
  return `<!doctype html><html dir="ltr"><head><meta charset="utf-8"><title>Practice page</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1">
<script nonce="${NONCE}">${SAME_RANDOM}</script></head><body><div id="react-root"></div>
<script nonce="${NONCE}">${builtPages(site).replaceAll('</script', '<\\/script')}</script></body></html>`
}

/**
 * Answers a page's requests for documents under the site's own address with the practice page. Everything else is
 * refused and recorded: neither the practice pages nor the extension have any business on the network.
 */
export async function servePages(page: Page, site: PracticeSite): Promise<{ strays: string[] }> {
  const strays: string[] = []
  const html = document(site)
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (/^(data|blob):/.test(request.url())) return void request.continue()
    if (isDocument(request, site)) {
      const headers = { 'content-security-policy': POLICY }
      return void request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html })
    }
    strays.push(`${request.method()} ${request.url()}`)
    return void request.abort()
  })
  return { strays }
}

function isDocument(request: HTTPRequest, site: PracticeSite): boolean {
  return (
    request.isNavigationRequest() &&
    request.frame()?.parentFrame() === null &&
    request.url().startsWith(`${ORIGINS[site]}/`)
  )
}
