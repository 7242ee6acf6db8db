import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { xPage } from '../../browser/x-page.ts'
import { Practice } from '../../browsers/practice.ts'
import { median } from '../timing.ts'

const LOADS = 8
const COMPOSERS = 100
const NODES = 10_000
const FEEDS = 5
const [{ editor }] = xPage.variants
const DIALOG_EDITOR = xPage.two.second.editor

const start = (extension: boolean) => Practice.start('chrome', 'x', { extension })
const stored = (extension: boolean) => (extension ? { accounts: [xPage.account] } : undefined)

/** Milliseconds that the extension's own script takes while a page without a composer in use loads, by the browser's trace. */
export async function loadCost(): Promise<number> {
  const practice = await start(true)
  try {
    const page = await practice.open('/notifications', stored(true))
    const times: number[] = []
    for (let load = 0; load < LOADS; load++) {
      const file = path.join(os.tmpdir(), `berichtwijzer-trace-${process.pid}.json`)
      await page.tracing.start({ path: file, categories: ['devtools.timeline'] })
      await page.reload()
      await new Promise((resolve) => setTimeout(resolve, 500))
      await page.tracing.stop()
      times.push(ownTime(readFileSync(file, 'utf8')))
    }
    return median(times)
  } finally {
    await practice.stop()
  }
}

function ownTime(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as {
    traceEvents: { name: string; dur?: number; args?: { data?: { url?: string } } }[]
  }
  const own = traceEvents.filter(
    ({ name, args }) =>
      ['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(name) &&
      args?.data?.url?.startsWith('chrome-extension:'),
  )
  if (own.length === 0) throw new Error("The trace does not show the extension's script")
  return own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000
}

/** Milliseconds for a feed to take in many nodes while a composer holds a draft: the median of some times. */
export async function feedCost(extension: boolean): Promise<number> {
  const practice = await start(extension)
  try {
    const page = await practice.open('/home', stored(extension))
    await page.click(editor)
    await practice.type('Dit is een concept #ad')
    await new Promise((resolve) => setTimeout(resolve, 800))
    const times: number[] = []
    for (let feed = 0; feed < FEEDS; feed++) times.push(await page.evaluate(mutate, NODES))
    return median(times)
  } finally {
    await practice.stop()
  }
}

async function mutate(nodes: number): Promise<number> {
  const feed = document.createElement('section')
  document.querySelector('main')?.append(feed)
  const before = performance.now()
  for (let node = 0; node < nodes; node += 100) {
    for (let one = 0; one < 100; one++) feed.append(document.createElement('article'))
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  feed.remove()
  return performance.now() - before
}

/** Bytes that the heap has grown, after a collection, by opening and closing many composers with a draft in each. */
export async function heapGrowth(extension: boolean): Promise<number> {
  const practice = await start(extension)
  try {
    const page = await practice.open('/home', stored(extension))
    const session = await page.createCDPSession()
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await page.metrics()).JSHeapUsedSize ?? 0
    }
    const use = async (times: number) => {
      for (let time = 0; time < times; time++) {
        await practice.ask(({ __navigate }) => __navigate('/compose/post'))
        await page.waitForSelector(DIALOG_EDITOR)
        await page.click(DIALOG_EDITOR)
        await page.keyboard.type('#ad')
        await practice.ask(({ __navigate }) => __navigate('/home'))
      }
      await new Promise((resolve) => setTimeout(resolve, 1500))
    }
    // The first ones fill caches of the page and the browser.
    await use(10)
    const before = await heap()
    await use(COMPOSERS)
    return (await heap()) - before
  } finally {
    await practice.stop()
  }
}
