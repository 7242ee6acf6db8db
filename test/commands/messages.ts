import { readFileSync } from 'node:fs'
import type { Hint } from '../../rules/types.ts'

export type InterfaceLanguage = 'nl' | 'en'

/** Reads the extension's own message file, so that the command says what the overlay says. */
export function readMessages(language: InterfaceLanguage): (hint: Hint) => string {
  const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url)
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string } | undefined>
  const say = (name: string, data: readonly string[]) =>
    (messages[name]?.message ?? name).replace(/\$(\d)/g, (_, position: string) => data[Number(position) - 1] ?? '')
  return ({ rule, message, data }) => {
    const name = `rule_${rule.replaceAll('-', '_')}_${message}`
    return `${say(name, data)} ${say(`${name}_do`, data)}`
  }
}
