import '../../components/learn/learn.css'
import { RulesPage } from '../../components/learn/RulesPage.tsx'
import { openPage } from '../../components/page/open.tsx'

openPage('rules', () => <RulesPage />)
