type Stored = Readonly<Record<string, unknown>>

/** The shape of storage.local that this version writes. */
export const VERSION = 1

/** Each step takes the shape before it to the next; it leaves alone what it does not understand. */
const steps: readonly ((stored: Stored) => Stored)[] = [handlesOnceAndWithoutAt]

/**
 * Storage in today's shape, or the same object when it has it already. A shape of a later version, after a step back to
 * an older extension, is left as it is: what can be read is read.
 */
export function migrated(stored: Stored): Stored {
  const from = typeof stored['version'] === 'number' ? stored['version'] : 0
  if (from >= VERSION) return stored
  return { ...steps.slice(from).reduce((shape, step) => step(shape), stored), version: VERSION }
}

/** 0 to 1: handles could be written with @, twice, and with a status in the user's own words. */
function handlesOnceAndWithoutAt(stored: Stored): Stored {
  const { accounts } = stored
  if (!Array.isArray(accounts)) return stored
  const kept = new Map<unknown, unknown>()
  for (const entry of accounts as unknown[]) {
    const [key, tidy] = tidied(entry)
    kept.set(key, tidy)
  }
  return { ...stored, accounts: [...kept.values()] }
}

const STATUS: Record<string, string> = {
  actief: 'active',
  'niet meer gebruikt': 'unused',
  'niet actief': 'unused',
  inactief: 'unused',
  inactive: 'unused',
  opgeheven: 'closed',
  gesloten: 'closed',
}

/** The entry as it should be, and what tells it apart; the last entry for an account was the user's last word. */
function tidied(entry: unknown): [key: unknown, entry: unknown] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return [entry, entry]
  const account = { ...entry } as Record<string, unknown>
  const { platform, handle, status } = account
  if (typeof status === 'string') account['status'] = STATUS[status.trim().toLowerCase()] ?? status
  if (typeof handle !== 'string' || typeof platform !== 'string') return [entry, account]
  account['handle'] = handle.trim().replace(/^@/, '')
  return [`${platform}:${String(account['handle']).toLowerCase()}`, account]
}
