/** @jsxImportSource react */
import { labels } from './labels.ts'

const BLANK =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'%3E%3Crect width='40' height='40' fill='%23b0a8b9'/%3E%3Ccircle cx='20' cy='16' r='7' fill='%23fff'/%3E%3Cellipse cx='20' cy='36' rx='13' ry='11' fill='%23fff'/%3E%3C/svg%3E"

export function Avatar({ handle }: { handle: string }) {
  return <img className="avatar" alt={labels.profilePicture(handle)} draggable={false} src={BLANK} />
}

export function ProfileLink({ handle }: { handle: string }) {
  return (
    <a href={`/${handle}/`} role="link">
      <Avatar handle={handle} />
    </a>
  )
}
