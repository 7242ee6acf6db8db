import { TextlintKernel } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import { text as alex } from 'alex'
import { LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import terminology from 'textlint-rule-terminology'
import { type Processor, unified } from 'unified'
import writeGood from 'write-good'

/** Something that reads a text and says what is wrong with it. */
export interface Tool {
  name: string
  run(text: string): Findings | Promise<Findings>
}

export type Findings = readonly unknown[]

/** Checkers of text that also run in JavaScript, made ready to be used again and again. */
export async function peers(): Promise<Tool[]> {
  const equality = unified().use(retextEnglish).use(retextEquality).use(withoutOutput)
  const textlint = new TextlintKernel()
  const textlintOptions = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: commonJs(textPlugin) }],
    rules: [{ ruleId: 'terminology', rule: terminology }],
  }
  const harper = new LocalLinter({ binary: binaryInlined })
  await harper.setup()
  return [
    { name: 'alex', run: (text) => alex(text).messages },
    { name: 'retext-equality', run: (text) => equality.processSync(text).messages },
    { name: 'write-good', run: (text) => writeGood(text) },
    { name: 'textlint', run: async (text) => (await textlint.lintText(text, textlintOptions)).messages },
    { name: 'harper.js', run: (text) => harper.lint(text) },
  ]
}

/** unified wants something that writes the text back; that is not what is measured. */
function withoutOutput(this: Processor) {
  this.compiler = () => ''
}

/** Node hands out what a CommonJS module exports under `default` once more. */
function commonJs<Module extends object>(module: Module): Module {
  return 'default' in module ? (module.default as Module) : module
}
