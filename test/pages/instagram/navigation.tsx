/** @jsxImportSource react */
import type { MouseEvent } from 'react'
import { navigate } from '../shared/router.ts'
import { Avatar, ProfileLink } from './avatar.tsx'
import { config } from './config.ts'
import { labels } from './labels.ts'

const Icon = () => (
  <svg viewBox="0 0 24 24" aria-hidden>
    <rect x="4" y="4" width="16" height="16" rx="4" />
  </svg>
)

const follow = (path: string) => (event: MouseEvent) => {
  event.preventDefault()
  navigate(path)
}

function Link({ path, label }: { path: string; label: string }) {
  return (
    <a href={path} role="link" onClick={follow(path)}>
      <Icon />
      <span>{label}</span>
    </a>
  )
}

function OwnProfile({ withLabel }: { withLabel: boolean }) {
  if (config.nav === 'nobody') return null
  return (
    <a href={`/${config.nav}/`} role="link">
      <Avatar handle={config.nav} />
      {withLabel && <span>{labels.profile}</span>}
    </a>
  )
}

/** Beside the page on wide screens, with recent searches next to it while one searches. */
export function SideNav() {
  return (
    <div className="rail">
      <div className="side">
        <Link path="/" label={labels.home} />
        <a href="#search" role="link">
          <Icon />
          <span>{labels.search}</span>
        </a>
        <Link path="/explore/" label={labels.explore} />
        <Link path="/reels/" label={labels.reels} />
        <Link path="/direct/inbox/" label={labels.messages} />
        <Link path="/create/select/" label={labels.create} />
        <OwnProfile withLabel />
      </div>
      {config.search && (
        <div className="searches">
          <input type="text" placeholder={labels.search} aria-label={labels.search} />
          <ProfileLink handle="buurtkrant" />
          <ProfileLink handle="moestuin.oost" />
        </div>
      )}
    </div>
  )
}

/** Along the bottom on narrow screens. */
export function TabBar() {
  return (
    <div className="tabs">
      <Link path="/" label={labels.home} />
      <Link path="/explore/" label={labels.explore} />
      <Link path="/reels/" label={labels.reels} />
      <OwnProfile withLabel={false} />
    </div>
  )
}
