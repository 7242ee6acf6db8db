import { defineContentScript } from 'wxt/utils/define-content-script'
import { answerProfileQuestions } from '../components/profile/answer.ts'
import { instagramProfile } from '../components/profile/sites/instagram.ts'
import { linkedinProfile } from '../components/profile/sites/linkedin.ts'
import { xProfile } from '../components/profile/sites/x.ts'

const READERS = {
  'x.com': xProfile,
  'www.instagram.com': instagramProfile,
  'www.linkedin.com': linkedinProfile,
}

/** Apart from the composers' scripts, so that those stay small: it only listens for the extension's own question. */
export default defineContentScript({
  matches: ['https://x.com/*', 'https://www.instagram.com/*', 'https://www.linkedin.com/*'],
  // A page need not be told that the extension is there.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const reader = READERS[location.hostname as keyof typeof READERS]
    if (reader) answerProfileQuestions(reader, signal)
  },
})
