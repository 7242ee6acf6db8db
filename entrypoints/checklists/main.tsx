import '../../components/learn/learn.css'
import { ChecklistsPage } from '../../components/learn/ChecklistsPage.tsx'
import { openPage } from '../../components/page/open.tsx'

openPage('checklists', ({ accounts }) => <ChecklistsPage accounts={accounts} />)
