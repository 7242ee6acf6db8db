import { parentOf } from '../composed-tree.ts'

export type Theme = 'light' | 'dim' | 'dark'

const OPAQUE = 0.5

/** The theme of the page behind an element, from the colour it is painted on: sites have themes of their own. */
export function themeBehind(element: Element): Theme {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const colour = parseColour(getComputedStyle(at).backgroundColor)
    if (colour) return themeOf(colour)
  }
  const canvas = parseColour(getComputedStyle(document.documentElement).backgroundColor)
  if (canvas) return themeOf(canvas)
  return matchMedia('(prefers-color-scheme: dark)').matches && document.documentElement.style.colorScheme === 'dark'
    ? 'dark'
    : 'light'
}

type Rgb = readonly [number, number, number]

function parseColour(colour: string): Rgb | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  if (red === undefined || green === undefined || blue === undefined || alpha < OPAQUE) return null
  return [red, green, blue]
}

function themeOf([red, green, blue]: Rgb): Theme {
  const brightness = (red * 299 + green * 587 + blue * 114) / 1000
  if (brightness > 127) return 'light'
  return brightness > 15 ? 'dim' : 'dark'
}
