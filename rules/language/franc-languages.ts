/** The languages franc chooses between (ISO 639-3); the build leaves the others out of its tables (vite-trim-franc.ts). */
export const FRANC_LANGUAGES: readonly string[] = ['nld', 'eng', 'deu', 'fra']
