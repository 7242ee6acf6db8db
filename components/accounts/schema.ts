import * as v from 'valibot'
import { PLATFORMS } from '../../rules/types.ts'

/** Messages name what was expected, as the ids of words in the message files: `expected_<message>`. */
const text = v.pipe(v.string('text'), v.trim(), v.minLength(1, 'text'))
const tags = v.optional(v.array(text, 'hashtags'))

/** One entry of `accounts` in storage.local or in the managed policy. */
export const accountSchema = v.object(
  {
    platform: v.picklist(PLATFORMS, 'platform'),
    handle: v.pipe(
      v.string('handle'),
      v.transform((handle) => handle.trim().replace(/^@/, '')),
      v.regex(/^[\p{L}\p{N}._-]+$/u, 'handle'),
    ),
    type: v.picklist(['corporate', 'hybrid', 'personal'], 'type'),
    name: v.optional(v.string('text')),
    ministry: v.optional(v.string('text')),
    party: v.optional(v.string('text')),
    roleHashtags: v.optional(v.object({ department: tags, party: tags, private: tags }, 'hashtags')),
    manager: v.optional(v.string('text')),
    status: v.optional(v.string('text')),
  },
  'account',
)

export type RegisteredAccount = v.InferOutput<typeof accountSchema>
