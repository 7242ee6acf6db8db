const BOMS: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The text in a file, however Excel or an editor wrote it: UTF-8 or UTF-16, with or without BOM, else Windows-1252. */
export function decode(bytes: Uint8Array): string {
  const marked = BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  const encoding = marked?.[0] ?? unmarkedUtf16(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Every other byte of Latin text in UTF-16 is zero, which no other encoding has. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const zeros = (from: number) => bytes.slice(0, 200).filter((byte, index) => index % 2 === from && byte === 0).length
  const enough = Math.min(bytes.length, 200) / 4
  if (enough === 0) return undefined
  if (zeros(1) > enough) return 'utf-16le'
  return zeros(0) > enough ? 'utf-16be' : undefined
}
