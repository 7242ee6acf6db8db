import { config } from './config.ts'

/** One of the scripts with data that Instagram's pages are delivered with; the tuple stands deep inside. */
function bundle(define: unknown[]): string {
  return JSON.stringify({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define } }]]] })
}

const person = (username: string) => ({ username, id: '1', full_name: 'Sanne de Wit', is_business_account: true })

function viewerScript(): string {
  if (config.viewer === 'unreadable') return '{"define":[["PolarisViewer",[],{"data":{"username":'
  const nobody = config.viewer === 'nobody'
  const data = nobody ? { data: null, id: null } : { data: person(config.viewer), id: '1' }
  return bundle([
    ['PolarisConfig', [], { locale: config.lang }, 7364],
    ['PolarisViewer', [], data, 7365],
  ])
}

/** Adds the data to the page, among others that look like it. */
export function embedViewer() {
  const others = [
    bundle([['PolarisProfile', [], { data: person('buurtkrant') }, 12]]),
    bundle([['PolarisNote', [], { text: 'PolarisViewer' }, 13]]),
  ]
  for (const json of [...others, viewerScript()]) {
    const script = document.createElement('script')
    script.type = 'application/json'
    script.setAttribute('data-sjs', '')
    script.setAttribute('data-content-len', String(json.length))
    script.textContent = json
    document.body.append(script)
  }
}
