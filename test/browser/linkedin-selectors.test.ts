import { SELECTORS } from '../../components/sites/linkedin-selectors.ts'
import { findsWhatItKnows } from './factories/selectors.ts'
import { inEachBrowser } from './factories.ts'
import { linkedinPage } from './linkedin-page.ts'
import { LINKEDIN_SELECTORS } from './linkedin-selectors.ts'

inEachBrowser(linkedinPage, (running) => findsWhatItKnows(running, SELECTORS, LINKEDIN_SELECTORS, 'main > *, iframe'))
