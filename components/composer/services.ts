import type { CheckOptions, CheckResult, Draft } from '../../rules/types.ts'
import type { Register } from '../accounts/register.ts'

/** What a composer's session needs from outside; the entrypoint gives it. */
export interface Services {
  /** @throws while the rules are not there. */
  check(draft: Draft, options: CheckOptions): CheckResult
  /** The register as last read; undefined until storage has answered. */
  register(): Register | undefined
  /** The day of today in the user's own time zone, yyyy-mm-dd. */
  today(): string
  /** False once the extension was updated or removed under the page. */
  alive(): boolean
}

/** The part of it that the entrypoint gives. */
export interface Outside extends Pick<Services, 'today' | 'alive'> {
  loadRules(): Promise<Pick<Services, 'check'>>
}
