/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { config } from './config.ts'
import ownStyle from './style.css?inline'
import { embedViewer } from './viewer.ts'

const style = document.createElement('style')
style.textContent = ownStyle
document.head.append(style)
document.documentElement.lang = config.lang
document.documentElement.dataset['theme'] = config.theme
document.documentElement.style.colorScheme = config.theme
document.body.style.backgroundColor = config.theme === 'light' ? '#FFFFFF' : '#0C1014'
embedViewer()

const root = document.getElementById('react-root')
if (root) createRoot(root).render(<App />)
