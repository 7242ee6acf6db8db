import type { ChosenLanguage } from '../accounts/own-schema.ts'
import enAccountTypes from './content/en/account-types.json'
import enChecklists from './content/en/checklists.json'
import enExercises from './content/en/exercises.json'
import enLibrary from './content/en/library.json'
import nlAccountTypes from './content/nl/account-types.json'
import nlChecklists from './content/nl/checklists.json'
import nlExercises from './content/nl/exercises.json'
import nlLibrary from './content/nl/library.json'

const CONTENT = {
  nl: { accountTypes: nlAccountTypes, checklists: nlChecklists, exercises: nlExercises, library: nlLibrary },
  en: { accountTypes: enAccountTypes, checklists: enChecklists, exercises: enExercises, library: enLibrary },
} as const satisfies Record<ChosenLanguage, unknown>

export interface ChecklistText {
  id: string
  title: string
  intro: string
  items: readonly { id: string; text: string }[]
}

export interface AccountTypesText {
  types: readonly { id: string; name: string; line: string }[]
  rows: readonly { id: string; label: string; values: readonly string[] }[]
}

export interface Content {
  accountTypes: AccountTypesText
  checklists: readonly ChecklistText[]
  /** The reason for the answer, by the exercise's id. */
  exercises: Readonly<Record<string, string>>
  /** What each sample is, by its id. */
  library: Readonly<Record<string, string>>
}

export const contentIn = (language: ChosenLanguage): Content => CONTENT[language]
