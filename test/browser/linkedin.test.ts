import { testSite } from './factories.ts'
import { linkedinPage } from './linkedin-page.ts'

testSite(linkedinPage)
