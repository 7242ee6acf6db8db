/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { navigate, usePath } from '../shared/router.ts'
import { listenForShortcuts } from '../shared/shortcuts.ts'
import { Composer } from './composer.tsx'
import { config } from './config.ts'
import { labels } from './labels.ts'
import { Chat, DirectMessage, MessagesDrawer } from './messages.tsx'
import { MobileComposer } from './mobile.tsx'
import { Modal } from './modal.tsx'
import { AltTextForm, ArticleEditor, ProfileForm } from './other-fields.tsx'
import { Article, POSTS, type Post } from './posts.tsx'
import { SearchBox } from './search-box.tsx'
import { SideNav } from './side-nav.tsx'

const isDialog = (path: string) => path === '/compose/post' || path === '/compose/post/media'

function Home() {
  return (
    <>
      <Composer />
      <section className="timeline">
        {POSTS.map((post) => (
          <Article key={post.id} post={post} onReply={() => navigate(`/${post.handle}/status/${post.id}`)} />
        ))}
      </section>
    </>
  )
}

function StatusPage({ post, onReply }: { post: Post; onReply: () => void }) {
  return (
    <>
      <Article post={post} onReply={onReply} />
      <Composer placeholder={labels.postReply} buttonLabel={labels.reply} />
      {POSTS.filter((other) => other !== post).map((other) => (
        <Article key={other.id} post={other} onReply={onReply} />
      ))}
    </>
  )
}

function Page({ path, onReply }: { path: string; onReply: (post: Post) => void }) {
  const status = /^\/(\w+)\/status\/(\d+)/.exec(path)
  const post = POSTS.find(({ id }) => id === Number(status?.[2])) ?? (POSTS[0] as Post)
  if (status) return <StatusPage key={path} post={post} onReply={() => onReply(post)} />
  if (path.startsWith('/messages')) return <DirectMessage />
  if (path.startsWith('/i/chat')) return <Chat />
  if (path.startsWith('/search') || path.startsWith('/explore')) return <SearchBox />
  if (path.startsWith('/compose/articles/edit')) return <ArticleEditor />
  if (path.startsWith('/settings/profile')) return <ProfileForm />
  if (path === '/home') return <Home />
  return <section className="timeline" />
}

export function App() {
  const path = usePath()
  const behind = useRef('/home')
  const [replyTo, setReplyTo] = useState(config.reply ? POSTS[2] : undefined)
  if (!isDialog(path)) behind.current = path
  const close = () => {
    setReplyTo(undefined)
    navigate(behind.current)
  }
  useEffect(() => listenForShortcuts(() => navigate('/compose/post')), [])
  const reply = (post: Post) => {
    setReplyTo(post)
    navigate('/compose/post')
  }
  if (config.mobile) return path === '/compose/post' ? <MobileComposer /> : <main role="main" className="mobile" />
  return (
    <>
      <div className="columns">
        <SideNav />
        <main role="main">
          <div className="primary" data-testid="primaryColumn">
            <Page path={behind.current} onReply={reply} />
          </div>
          <div className="secondary" data-testid="sidebarColumn">
            {!path.startsWith('/search') && <SearchBox />}
          </div>
        </main>
        {config.drawer && <MessagesDrawer />}
      </div>
      <div id="layers">
        {path === '/compose/post' && <ComposeDialog replyTo={replyTo} onClose={close} />}
        {path === '/compose/post/media' && (
          <Modal onClose={close}>
            <AltTextForm />
          </Modal>
        )}
      </div>
    </>
  )
}

function ComposeDialog({ replyTo, onClose }: { replyTo: Post | undefined; onClose: () => void }) {
  const quoted = POSTS.find(({ handle }) => handle === config.quote)
  return (
    <Modal onClose={onClose}>
      {replyTo && <Article post={replyTo} />}
      <Composer
        isModal
        quoted={quoted}
        {...(quoted ? { placeholder: labels.addComment } : {})}
        {...(replyTo ? { placeholder: labels.postReply, buttonLabel: labels.reply } : {})}
        onPosted={onClose}
      />
    </Modal>
  )
}
