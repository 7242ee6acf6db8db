import '../components/overlay/highlights.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { startOn } from '../components/composer/start.ts'
import { instagram } from '../components/sites/instagram.ts'

export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  main: ({ signal }) => startOn(instagram, signal),
})
