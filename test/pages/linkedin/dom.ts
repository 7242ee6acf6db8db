type Attributes = Record<string, string | boolean | ((event: Event) => void)>

/** An element with attributes, listeners ("onclick") and children. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children)
  return element
}

/** One of LinkedIn's icons, which carry their name as an id; only the outline matters here. */
export function icon(id: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.id = id
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('width', '24')
  svg.setAttribute('height', '24')
  const path = document.createElementNS(svg.namespaceURI as 'http://www.w3.org/2000/svg', 'path')
  path.setAttribute(
    'd',
    id === 'caret-small' ? 'M4 6h8l-4 5z' : 'M8 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM2 15c0-8 12-8 12 0z',
  )
  path.setAttribute('fill', 'currentColor')
  svg.append(path)
  return svg
}
