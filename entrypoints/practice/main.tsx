import '../../components/learn/learn.css'
import '../../components/overlay/highlights.css'
import { outside } from '../../components/composer/start.ts'
import { PracticePage } from '../../components/learn/PracticePage.tsx'
import { openPage } from '../../components/page/open.tsx'

const background = outside()

openPage('practice', (register) => <PracticePage register={register} outside={background} />)
