import { defineConfig } from 'wxt'
import { FRANC_LANGUAGES } from './rules/language/franc-languages.ts'
import { Licences } from './vite-licences.ts'
import { theme } from './vite-theme.ts'
import { trimFranc } from './vite-trim-franc.ts'
import { trimPapaparse } from './vite-trim-papaparse.ts'
import { trimPolyfill } from './vite-trim-polyfill.ts'
import { trimPreact } from './vite-trim-preact.ts'

// The id that policies name is derived from this public key; the private half is not needed for unpacked or store builds.
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxPnj8EAyBoFE2Wk29aoNYYIC+MBuzlZZ2N5pBoPWRJLSk/dg+sh2cU1HsPGm6/xiaLu1GonfpqFYpzYtESI5/al9IuFcg5TU+bGpawcQdOHg5FR+rvCiHmfbV0fANPZ20CiQueEBkk1cuD3QsH6xao05kjvG1/oX1iNj2uJ/KBy6UOc7s13DZjaM+Vzrd6uQzOt3HDx/jMYhjW0gEyYTmdDTvV3NHTTeZu0doZL7TGpMFWOib2OEfC8TElxZ0prCg5hCPLFqmEJW5HoNG70awdp9u+UtT7O8Sg2KFyNmTGeesWsz2kaanJBcv3WiDCoP7oAXWc6/55FE3xfSbGJJ7QIDAQAB'

/** The extension's own pages and its background: their own files, and no connection to anywhere. */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const licences = new Licences()

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      trimPolyfill(),
      trimFranc(FRANC_LANGUAGES),
      trimPreact(),
      trimPapaparse(),
      licences.plugin(),
      theme(process.env['BERICHTWIJZER_THEME']),
    ],
    // The browsers this is for preload by themselves; the stand-in would hold a fetch.
    build: { modulePreload: { polyfill: false }, target: 'esnext' },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licences.text() })
    },
  },
  zip: { excludeSources: ['coverage/**', '*.log'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'nl',
    permissions: ['storage'],
    commands: {
      'focus-hints': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_focus__' },
    },
    content_security_policy: { extension_pages: PAGES_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'berichtwijzer@extension',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: '120', storage: { managed_schema: 'managed_schema.json' } }),
  }),
})
