import type { Composer } from '../sites/site.ts'
import type { Dismissed } from './dismissed.ts'
import type { Display } from './display.ts'
import type { Health } from './health.ts'
import type { PosterWatch } from './poster.ts'
import type { PostQuestion } from './question.ts'
import type { Reading } from './reading.ts'

/** What one composer in use consists of. */
export interface Parts {
  composer: Composer
  poster: PosterWatch
  dismissed: Dismissed
  health: Health
  reading: Reading
  display: Display
  question: PostQuestion
}
