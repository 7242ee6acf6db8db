import { defineContentScript } from 'wxt/utils/define-content-script'

export default defineContentScript({
  matches: ['https://x.com/*'],
  main() {
    document.documentElement.dataset['x'] = '1'
  },
})
