import { openPage } from '../../components/page/open.tsx'
import { Welcome } from '../../components/welcome/Welcome.tsx'
import { rules } from '../../rules/index.ts'
import { elections } from '../../rules/lexicon/elections.ts'

const builtIn = { rules: rules.map(({ id }) => id), elections }

openPage('welcome', () => <Welcome builtIn={builtIn} />)
