export const BROKEN_RULE = 'media-rights'
/** Words at which the broken rule throws, or never ends. */
export const THROWS = 'GAATKAPOT'
export const LOOPS = 'LOOPTVAST'
