/**
 * All that X's pages are recognised by, in one place. What each rests on, and how sure that is, stands in
 * docs/composers.md; how many of each the practice pages have, in test/browser/x-selectors.ts.
 */
export const SELECTORS = {
  dialog: '[role="dialog"]',
  /** Other elements have ids that begin the same: the id is matched whole as well. */
  editor: '[data-testid^="tweetTextarea_"]',
  postButton: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  toolbar: '[data-testid="toolBar"], [data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  attachments: '[data-testid="attachments"]',
  image: '[data-testid="attachments"] img[src^="blob:"]',
  altTextLabel: '[data-testid="attachments"] [data-testid="altTextLabel"]',
  post: 'article[data-testid="tweet"]',
  postText: '[data-testid="tweetText"]',
  userName: '[data-testid="User-Name"]',
  column: '[data-testid="primaryColumn"]',
  profileLink: 'a[data-testid="AppTabBar_Profile_Link"]',
  switcher: '[data-testid="SideNav_AccountSwitcher_Button"]',
  avatar: '[data-testid^="UserAvatar-Container-"]',
  /** Fields that are no composer, even when a post button is near. */
  never: '[data-testid^="dmComposer"], [data-testid^="dm-composer"], [role="search"], input',
} as const
