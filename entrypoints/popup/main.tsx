import { openDocument } from '../../components/page/open.tsx'
import { Popup } from '../../components/popup/Popup.tsx'
import { today } from '../../components/today.ts'
import { electionOn } from '../../rules/engine/election-time.ts'
import { rules } from '../../rules/index.ts'
import { elections } from '../../rules/lexicon/elections.ts'

const builtIn = { rules: rules.map(({ id }) => id), elections }

openDocument(() => <Popup builtIn={builtIn} electionNow={(all) => electionOn(today(), all)} />)
