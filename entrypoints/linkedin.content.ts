import '../components/overlay/highlights.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { startOn } from '../components/composer/start.ts'
import { linkedinProfile } from '../components/profile/sites/linkedin.ts'
import { linkedin } from '../components/sites/linkedin.ts'

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  // The composer may stand in a frame of LinkedIn's own.
  allFrames: true,
  // A page need not be told that the extension is there.
  noScriptStartedPostMessage: true,
  main: () => startOn(linkedin, linkedinProfile),
})
