import { instagramPage } from '../../browser/instagram-page.ts'
import { linkedinPage } from '../../browser/linkedin-page.ts'
import type { SitePage, Variant } from '../../browser/site-page.ts'
import { xPage } from '../../browser/x-page.ts'
import type { Launched } from '../../browsers/launch.ts'
import { Practice } from '../../browsers/practice.ts'

/** 500 characters, of which the last are a party's tag. */
const SENTENCE =
  'Vandaag bezochten we het ziekenhuis in Zwolle. Het kabinet investeert 200 miljoen euro in de zorg, vanaf 1 januari. '
const LAST = ' En #VVD'
const TEXT = SENTENCE.repeat(5).slice(0, 500 - LAST.length)
/** Milliseconds for all that a key sets off, the next check included. */
const REST_AFTER_KEY = 25

export interface Typed {
  /** Main-thread milliseconds that each key took, with all it set off. */
  keys: number[]
  longTasks: number
  toHint: number | undefined
}

function variantOf(site: SitePage, name: string): Variant {
  const found = site.variants.find((one) => one.name === name)
  if (!found) throw new Error(`${site.site} has no practice page called ${name}`)
  return found
}

export const EDITORS: readonly { editor: string; site: SitePage; variant: Variant }[] = [
  { editor: 'Draft.js (X)', site: xPage, variant: xPage.variants[0] },
  { editor: 'Lexical (Instagram)', site: instagramPage, variant: instagramPage.variants[0] },
  { editor: 'Quill (LinkedIn)', site: linkedinPage, variant: variantOf(linkedinPage, 'Quill in the page') },
  { editor: 'ProseMirror (LinkedIn)', site: linkedinPage, variant: variantOf(linkedinPage, 'native dialog') },
]

/** Types a whole post with real key events and measures each key. */
export async function typeIn({ site, variant }: (typeof EDITORS)[number], extension: boolean): Promise<Typed> {
  const practice = await Practice.start('chrome', site.site, { extension })
  try {
    const page = await practice.open(variant.path, extension ? { accounts: [site.account] } : undefined)
    await page.evaluate(watchLongTasks)
    await practice.frame.waitForSelector(variant.editor)
    await practice.frame.click(variant.editor)
    await practice.type(SENTENCE)
    await rest(800)
    const keys: number[] = []
    for (const key of TEXT) {
      const before = await page.metrics()
      await page.keyboard.type(key)
      await rest(REST_AFTER_KEY)
      const after = await page.metrics()
      keys.push(((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000)
    }
    await practice.watchFor('party-politics')
    await practice.type(LAST)
    await rest(800)
    const toHint = extension ? ((await practice.ask(({ __tools }) => __tools.latency())) ?? undefined) : undefined
    return {
      keys,
      toHint,
      longTasks: await page.evaluate(() => (window as unknown as { longTasks: number }).longTasks),
    }
  } finally {
    await stop(practice.launched)
  }
}

function watchLongTasks() {
  const counted = window as unknown as { longTasks: number }
  counted.longTasks = 0
  new PerformanceObserver((list) => (counted.longTasks += list.getEntries().length)).observe({
    entryTypes: ['longtask'],
  })
}

const stop = (launched: Launched) => launched.close()
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
