/** @jsxImportSource react */
import type { MouseEvent } from 'react'
import { navigate } from '../shared/router.ts'
import { Avatar } from './avatar.tsx'
import { config } from './config.ts'
import { labels } from './labels.ts'

const LINKS = [
  ['AppTabBar_Home_Link', '/home', labels.home],
  ['AppTabBar_Explore_Link', '/explore', labels.explore],
  ['AppTabBar_Notifications_Link', '/notifications', labels.notifications],
  ['AppTabBar_DirectMessage_Link', '/messages', labels.messages],
  ['AppTabBar_Profile_Link', `/${config.account}`, labels.profile],
] as const

export function SideNav() {
  const follow = (path: string) => (event: MouseEvent) => {
    event.preventDefault()
    navigate(path)
  }
  return (
    <header className="side" role="banner">
      <nav role="navigation">
        {LINKS.map(([testId, path, label]) => (
          <a key={testId} data-testid={testId} href={path} role="link" aria-label={label} onClick={follow(path)}>
            <span>{label}</span>
          </a>
        ))}
      </nav>
      <a
        className="post new"
        data-testid="SideNav_NewTweet_Button"
        href="/compose/post"
        onClick={follow('/compose/post')}
      >
        <span>{labels.post}</span>
      </a>
      <button
        type="button"
        className="switcher"
        data-testid="SideNav_AccountSwitcher_Button"
        aria-label={labels.accountMenu}
      >
        <Avatar handle={config.switcher} />
        <div dir="ltr">
          <span>{config.name}</span>
          <span className="handle">@{config.switcher}</span>
        </div>
      </button>
    </header>
  )
}
