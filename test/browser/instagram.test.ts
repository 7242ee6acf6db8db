import { testSite } from './factories.ts'
import { instagramPage } from './instagram-page.ts'

testSite(instagramPage)
