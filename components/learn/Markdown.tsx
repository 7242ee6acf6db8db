import { Lexer, type Token, type Tokens } from 'marked'
import { type ComponentChildren, h, type VNode } from 'preact'

type Fence = (info: string, body: string) => VNode

interface Props {
  text: string
  /** How many levels the headings go down on this page. */
  deeper: number
  /** Draws a fenced block; its info string tells of what kind it is. */
  fence?: Fence
}

/**
 * The documents of the project as elements of a page; no markup is ever written. HTML in them stays text, and so do links
 * other than to places on the same page. A document never changes, so its elements need no keys.
 */
export function Markdown({ text, deeper, fence = plainBlock }: Props): VNode {
  const blocks = new Lexer().lex(text).map((token) => block(token, deeper, fence))
  return element('div', { class: 'document' }, blocks)
}

const element = (tag: string, props: Record<string, string>, children: ComponentChildren[]) =>
  h(tag, props, ...children) as VNode

const plainBlock: Fence = (_, body) => <pre>{body}</pre>

function block(token: Token, deeper: number, fence: Fence): ComponentChildren {
  switch (token.type) {
    case 'heading': {
      const level = Math.min(6, (token as Tokens.Heading).depth + deeper)
      return element(`h${level}`, { class: `nl-heading nl-heading--level-${Math.min(level, 3)}` }, inline(token.tokens))
    }
    case 'paragraph':
      return element('p', { class: 'nl-paragraph' }, inline(token.tokens))
    case 'list': {
      const { ordered, items } = token as Tokens.List
      const parts = (item: Tokens.ListItem) => item.tokens.map((part) => block(part, deeper, fence))
      const rows = items.map((item) => element('li', {}, parts(item)))
      return element(ordered ? 'ol' : 'ul', { class: 'text-list' }, rows)
    }
    case 'table':
      return table(token as Tokens.Table)
    case 'code':
      return fence((token as Tokens.Code).lang ?? '', (token as Tokens.Code).text)
    case 'space':
      return null
    default:
      return inline([token])
  }
}

function table({ header, rows }: Tokens.Table): VNode {
  const head = header.map((cell) => element('th', { scope: 'col' }, inline(cell.tokens)))
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      row.map((cell) => element('td', {}, inline(cell.tokens))),
    ),
  )
  return (
    <table class="utrecht-table">
      <thead>{element('tr', {}, head)}</thead>
      {element('tbody', {}, body)}
    </table>
  )
}

const INLINE: Readonly<Record<string, string>> = { strong: 'strong', em: 'em', codespan: 'code', br: 'br' }

function inline(tokens: readonly Token[] = []): ComponentChildren[] {
  return tokens.map((token) => {
    const text = 'text' in token ? token.text : token.raw
    const children = 'tokens' in token && token.tokens ? inline(token.tokens) : [text]
    const tag = INLINE[token.type]
    if (tag) return element(tag, {}, tag === 'br' ? [] : children)
    if (token.type !== 'link' || !token.href.startsWith('#')) return children
    return element('a', { class: 'nl-link', href: token.href }, children)
  })
}
