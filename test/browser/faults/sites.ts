import { instagramPage } from '../instagram-page.ts'
import { linkedinPage } from '../linkedin-page.ts'
import type { SitePage } from '../site-page.ts'
import { xPage } from '../x-page.ts'

/** The sites that are broken on purpose. */
export const FAULT_SITES: readonly SitePage[] = [xPage, instagramPage, linkedinPage]
