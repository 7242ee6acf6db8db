import { SELECTORS } from '../../components/sites/instagram-selectors.ts'
import { findsWhatItKnows } from './factories/selectors.ts'
import { inEachBrowser } from './factories.ts'
import { instagramPage } from './instagram-page.ts'
import { INSTAGRAM_SELECTORS } from './instagram-selectors.ts'

inEachBrowser(instagramPage, (running) => findsWhatItKnows(running, SELECTORS, INSTAGRAM_SELECTORS, '#react-root > *'))
