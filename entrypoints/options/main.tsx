import { Options } from '../../components/options/Options.tsx'
import { openPage } from '../../components/page/open.tsx'
import { rules } from '../../rules/index.ts'
import { elections } from '../../rules/lexicon/elections.ts'
import { shared } from '../../rules/lexicon/index.ts'

const builtIn = { rules: rules.map(({ id }) => id), elections }

openPage('options', () => <Options builtIn={builtIn} rules={rules} shared={shared} />)
