import { testSite } from './factories.ts'
import { xPage } from './x-page.ts'

testSite(xPage)
