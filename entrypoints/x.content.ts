import '../components/overlay/highlights.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { startOn } from '../components/composer/start.ts'
import { xProfile } from '../components/profile/sites/x.ts'
import { x } from '../components/sites/x.ts'

export default defineContentScript({
  matches: ['https://x.com/*'],
  // A page need not be told that the extension is there.
  noScriptStartedPostMessage: true,
  main: () => startOn(x, xProfile),
})
