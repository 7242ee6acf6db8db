import { beforeEach, describe, expect, it } from 'vitest'
import { installDocument } from '../editors/dom.ts'

const page = installDocument()
const { instagram } = await import('../../components/sites/instagram.ts')

const DATA = (viewer: string) =>
  `<script type="application/json" data-sjs>{"require":[[{"define":[["PolarisViewer",[],${viewer},7365]]}]]}</script>`
const PERSON = (handle: string) => DATA(`{"data":{"username":"${handle}"},"id":"1"}`)
const NAVIGATION = (handle: string) =>
  `<div><a href="/explore/"></a><a href="/${handle}/"><img></a></div><main><a href="/buurtkrant/"><img></a></main>`

function show(html: string, path = '/') {
  Object.assign(globalThis, { location: { pathname: path } })
  page.body.innerHTML = html
}

function composerAt(selector: string) {
  return instagram.composerAt(page.querySelector(selector) as Element)
}

const handles = () => {
  page.body.insertAdjacentHTML('beforeend', '<article><form><textarea></textarea></form></article>')
  const composer = composerAt('article textarea')
  return composer && instagram.poster(composer).handles
}

beforeEach(() => show(''))

describe('who is signed in to Instagram', () => {
  it.each([
    ['the data and the navigation agree', PERSON('sanne') + NAVIGATION('Sanne'), ['sanne']],
    ['they do not', PERSON('sanne') + NAVIGATION('jan'), ['sanne', 'jan']],
    ['only the data tells', PERSON('sanne'), ['sanne']],
    ['only the navigation tells', NAVIGATION('jan'), ['jan']],
    ['nobody was signed in, and now somebody is', DATA('{"data":null,"id":null}') + NAVIGATION('jan'), ['jan']],
    ['nobody is signed in', DATA('{"data":null,"id":null}'), null],
    ['the data is something else', DATA('{"data":{"username":7}}') + NAVIGATION('jan'), ['jan']],
    ['the data has no handle', DATA('"sanne"') + DATA('{"data":{"username":"no handle"}}'), []],
    ['the data is cut off', '<script type="application/json" data-sjs>["PolarisViewer",</script>', []],
    ['other data has the name in it', '<script type="application/json" data-sjs>{"a":"PolarisViewer"}</script>', []],
    ['the name stands in a post only', '<main><a href="/explore/"></a><a href="/jan/"><img></a></main>', []],
  ])('%s', (_, html, expected) => {
    show(html)
    expect(handles()).toEqual(expected)
  })
})

describe('the surface of a comment', () => {
  it.each([
    ['Mooi bericht', 'comment'],
    ['@reinier_k Om tien uur.', 'reply'],
    ['Dank @reinier_k!', 'comment'],
    ['', 'comment'],
  ])('%j is a %s', (text, surface) => {
    show('<article><form><textarea></textarea></form></article>')
    const field = page.querySelector('textarea') as HTMLTextAreaElement
    field.value = text
    expect(composerAt('textarea')?.surface()).toBe(surface)
  })
})

describe('a textarea', () => {
  const FORM = '<form><textarea></textarea></form>'
  it.each([
    ['under a post', `<article>${FORM}</article>`, '/', true],
    ['on the page of a post', `<main><time datetime="2026"></time>${FORM}</main>`, '/p/Ca1/', true],
    ['on the page of a reel', `<main><time datetime="2026"></time>${FORM}</main>`, '/sanne/reel/Ca-1_/', true],
    ['in a dialog over the page of a post, with no post in it', `<div role="dialog">${FORM}</div>`, '/p/Ca1/', false],
    ['on a profile', `<main><time datetime="2026"></time>${FORM}</main>`, '/sanne/', false],
    ['without a form', '<article><textarea></textarea></article>', '/', false],
    ['among messages', `<article>${FORM}</article>`, '/direct/t/1/', false],
    ['under a story', `<article>${FORM}</article>`, '/stories/sanne/1/', false],
    ['in the settings', `<article>${FORM}</article>`, '/accounts/edit/', false],
  ])('%s', (_, html, path, isComposer) => {
    show(html, path)
    expect(composerAt('textarea') !== null).toBe(isComposer)
  })
})
