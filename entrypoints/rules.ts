import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerRules } from '../components/rules-script.ts'
import { check } from '../rules/index.ts'

export default defineUnlistedScript(() => offerRules({ check }))
