import { SELECTORS } from '../../components/sites/x-selectors.ts'
import { findsWhatItKnows } from './factories/selectors.ts'
import { inEachBrowser } from './factories.ts'
import { xPage } from './x-page.ts'
import { X_SELECTORS } from './x-selectors.ts'

inEachBrowser(xPage, (running) => findsWhatItKnows(running, SELECTORS, X_SELECTORS, '#react-root > *'))
