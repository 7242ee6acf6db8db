/** @jsxImportSource react */

import draftStyle from 'draft-js/dist/Draft.css?inline'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { config } from './config.ts'
import ownStyle from './style.css?inline'

const BACKGROUND = { light: '#FFFFFF', dim: '#15202B', dark: '#000000' }

const style = document.createElement('style')
style.textContent = draftStyle + ownStyle
document.head.append(style)
document.documentElement.lang = config.lang
document.documentElement.dataset['theme'] = config.theme
document.documentElement.style.colorScheme = config.theme === 'light' ? 'light' : 'dark'
document.body.style.backgroundColor = BACKGROUND[config.theme]

const root = document.getElementById('react-root')
if (root) createRoot(root).render(<App />)
