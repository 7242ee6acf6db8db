import '../../components/learn/learn.css'
import { GuidelinePage } from '../../components/learn/GuidelinePage.tsx'
import { openPage } from '../../components/page/open.tsx'

openPage('guideline', () => <GuidelinePage />)
