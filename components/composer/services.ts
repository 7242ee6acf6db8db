import type { CheckResult, Draft } from '../../rules/types.ts'
import type { Register } from '../accounts/register.ts'

/** What the composers need from outside; the entrypoint gives it. */
export interface Outside {
  check(draft: Draft): Promise<CheckResult>
  readRegister(): Promise<Register>
  /** Called ahead of a check, while the user is still typing. @throws once the extension is gone. */
  wake(): void
  /** The day of today in the user's own time zone, yyyy-mm-dd. */
  today(): string
  /** False once the extension was updated or removed under the page. */
  alive(): boolean
}

export interface Services extends Outside {
  /** The register as last read; undefined until storage has answered. */
  register(): Register | undefined
}
