import type { HTTPRequest, Page } from 'puppeteer-core'
import { builtPages } from './build.ts'
import { ORIGINS, PRACTICE_SITES, type PracticeSite } from './sites.ts'

/** As strict as the sites' own: inline styles are allowed, scripts only with the nonce, and no connections. */
const NONCE = 'cHJhY3RpY2U'
const POLICY = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  "style-src 'self' 'unsafe-inline'",
  'img-src blob: data:',
  "frame-src 'self'",
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
 * Answers a page's requests for documents under the sites' own addresses with the practice page of that site; a site may
 * show more of its own documents in frames. Everything else is refused and recorded: neither the practice pages nor the
 * extension have any business on the network.
 */
export async function servePages(page: Page, policy = POLICY): Promise<{ strays: string[] }> {
  const strays: string[] = []
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (/^(data|blob|about):/.test(request.url())) return void request.continue()
    const site = siteOf(request)
    if (site) {
      const headers = { 'content-security-policy': policy }
      return void request.respond({ contentType: 'text/html; charset=utf-8', headers, body: document(site) })
    }
    strays.push(`${request.method()} ${request.url()}`)
    return void request.abort()
  })
  return { strays }
}

function siteOf(request: HTTPRequest): PracticeSite | undefined {
  if (!request.isNavigationRequest()) return undefined
  const { origin } = new URL(request.url())
  // While its page is still loading, the frame's parent has no address yet.
  const parent = request.frame()?.parentFrame()?.url()
  if (parent?.startsWith('http') && new URL(parent).origin !== origin) return undefined
  return PRACTICE_SITES.find((site) => ORIGINS[site] === origin)
}
