/** @jsxImportSource react */
import { useEffect } from 'react'
import { navigate, usePath } from '../shared/router.ts'
import { listenForShortcuts } from '../shared/shortcuts.ts'
import { CreateDialog, EditDialog } from './caption-dialogs.tsx'
import { config } from './config.ts'
import { labels } from './labels.ts'
import { Conversation, MessagesPanel, Story } from './messages.tsx'
import { MobileDetails } from './mobile.tsx'
import { SideNav, TabBar } from './navigation.tsx'
import { Article, POSTS, PostDialog, PostPage, ReportDialog } from './posts.tsx'

const isHome = (path: string) => path === '/' || path === '/home'
const isCreate = (path: string) => path === '/create/select/'

function Page({ path }: { path: string }) {
  const post = POSTS.find(({ id }) => path.includes(`/p/${id}/`))
  if (post) return new URLSearchParams(location.search).has('dialog') ? null : <PostPage post={post} />
  if (path.startsWith('/direct')) return <Conversation />
  if (path.startsWith('/stories')) return <Story />
  if (path.startsWith('/explore')) return <input type="text" placeholder={labels.search} />
  if (path.startsWith('/accounts')) return <ProfileForm />
  if (!isHome(path) && !isCreate(path)) return null
  return POSTS.map((one) => <Article key={one.id} post={one} />)
}

/** An article as well, in older layouts. */
function ProfileForm() {
  return (
    <article className="post">
      <form>
        <textarea name="biography" aria-label={labels.bio} rows={3} />
        <button type="submit">{labels.done}</button>
      </form>
    </article>
  )
}

function Dialogs({ path }: { path: string }) {
  const close = () => navigate('/profile/')
  const post = POSTS.find(({ id }) => path.includes(`/p/${id}/`))
  if (config.report) return <ReportDialog />
  if (post && new URLSearchParams(location.search).has('dialog')) return <PostDialog post={post} />
  if (post && config.edit) return <EditDialog onClose={close} />
  const opensOver = isHome(path) || path.startsWith('/direct/')
  if (isCreate(path) || (config.create && opensOver)) return <CreateDialog onClose={close} />
  return null
}

export function App() {
  const path = usePath()
  useEffect(() => listenForShortcuts(() => navigate('/create/select/')), [])
  if (config.mobile && path.startsWith('/create/details')) return <MobileDetails />
  return (
    <>
      <div className={config.mobile ? 'columns narrow-page' : 'columns'}>
        {!config.mobile && <SideNav />}
        <main role="main">
          <Page path={path} />
        </main>
        {config.mobile && <TabBar />}
      </div>
      {config.panel && <MessagesPanel kind={config.panel} />}
      <Dialogs path={path} />
    </>
  )
}
