import '../../components/learn/learn.css'
import { outside } from '../../components/composer/start.ts'
import { openPage } from '../../components/page/open.tsx'
import { ProfilePage } from '../../components/profile/ProfilePage.tsx'

const { check } = outside()
/** The popup opens this page for the tab it was opened on. */
const tab = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10)

openPage('profile', (register) => (
  <ProfilePage register={register} tab={Number.isNaN(tab) ? null : tab} check={check} />
))
