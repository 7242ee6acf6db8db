import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import type { BrowserKind } from '../browsers/candidates.ts'
import { Practice } from '../browsers/practice.ts'
import { canBeOperated } from './factories/actions.ts'
import { staysCalm } from './factories/calm.ts'
import { survivesFaults } from './factories/faults.ts'
import { livesWithThePage } from './factories/lifecycle.ts'
import { leavesOtherFieldsAlone } from './factories/other-fields.ts'
import { worksWithFingers } from './factories/phones.ts'
import { coversNoControls } from './factories/placement.ts'
import { readsExactly } from './factories/reading.ts'
import type { Running } from './factories/shared.ts'
import { letsTabThrough } from './factories/tabbing.ts'
import { answersInTime } from './factories/timing.ts'
import { leavesThePageAlone } from './factories/untouched.ts'
import { canBeReadWhenZoomed } from './factories/zoom.ts'
import type { SitePage } from './site-page.ts'

export const BROWSERS: readonly BrowserKind[] = ['chrome', 'firefox']

/** Describes tests that run in each browser, on one browser process; every test proves that nothing went on the network. */
export function inEachBrowser(site: SitePage, describeTests: (running: Running) => void): void {
  describe.each(BROWSERS)('%s', (kind) => {
    let practice: Practice
    beforeAll(async () => {
      practice = await Practice.start(kind, site.site)
    })
    afterAll(() => practice?.stop())
    afterEach(() => {
      expect(practice.strays, 'requests').toEqual([])
      expect(practice.errors, 'errors on the page').toEqual([])
    })
    describeTests(() => practice)
  })
}

/** All that holds on every site. */
export function testSite(site: SitePage): void {
  inEachBrowser(site, (running) => {
    readsExactly(site, running)
    answersInTime(site, running)
    leavesThePageAlone(site, running)
    coversNoControls(site, running)
    livesWithThePage(site, running)
    canBeOperated(site, running)
    letsTabThrough(site, running)
    canBeReadWhenZoomed(site, running)
    staysCalm(site, running)
    leavesOtherFieldsAlone(site, running)
    survivesFaults(site, running)
    worksWithFingers(site, running)
  })
}
