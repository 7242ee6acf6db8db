import '../components/overlay/highlights.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { startOn } from '../components/composer/start.ts'
import { instagramProfile } from '../components/profile/sites/instagram.ts'
import { instagram } from '../components/sites/instagram.ts'

export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  // A page need not be told that the extension is there.
  noScriptStartedPostMessage: true,
  main: () => startOn(instagram, instagramProfile),
})
