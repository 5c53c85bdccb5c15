import type { SaveAddress, StoreQuery } from './store.js'

/** The `v1` goes up with the ring's schema, so that an older release never finds what it cannot read. */
export const KEY_PREFIX = 'torch-compile-check/v1'

/** The cache service's own limit. */
export const MAX_KEY_CHARACTERS = 512

/** A file system's usual limit is 255 bytes, with room for an extension and a lock. */
export const MAX_SEGMENT_CHARACTERS = 200

export type KeyCheck = { readonly valid: true } | { readonly valid: false; readonly reason: string }

/** `torch-compile-check/v1/<comment key>/<device>/<sha>/<run id>/<attempt>`: entries are immutable, each save is a new one. */
export function cacheKey(address: SaveAddress): string {
  return `${devicePrefix(address)}${encodeSegment(address.sha)}/${encodeSegment(address.runId)}/${address.runAttempt}`
}

/** All entries of this comment key and device; the service answers with the newest. */
export function devicePrefix(query: StoreQuery): string {
  return `${anyDevicePrefix(query.commentKey)}${encodeSegment(query.deviceSlug)}/`
}

/** All entries of this comment key, whatever they were measured on. */
export function anyDevicePrefix(commentKey: string): string {
  return `${KEY_PREFIX}/${encodeSegment(commentKey)}/`
}

/** The device of a key that was found under `anyDevicePrefix`; null when the key is not one of ours. */
export function deviceOfKey(key: string, commentKey: string): string | null {
  const prefix = anyDevicePrefix(commentKey)
  if (!key.startsWith(prefix)) return null
  return decodeSegment(key.slice(prefix.length).split('/')[0] ?? '')
}

/**
 * One path segment: no slash, no comma, no dot-only name, nothing a file system or the cache service would read as
 * more than a name. Reversible, so that two different keys never meet.
 */
export function encodeSegment(text: string): string {
  if (/^\.+$/.test(text)) return text.replaceAll('.', '%2E')
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

export function decodeSegment(segment: string): string | null {
  try {
    const text = decodeURIComponent(segment)
    return text === '' ? null : text
  } catch {
    // A malformed escape: somebody else's key.
    return null
  }
}

/** Checked before the service is asked, because its own answer to a bad key is an exception. */
export function checkQuery({ commentKey, deviceSlug }: StoreQuery): KeyCheck {
  for (const [what, text] of [
    ['comment-key', commentKey],
    ['device name', deviceSlug]
  ] as const) {
    if (text === '') return { valid: false, reason: `the ${what} is empty` }
    const length = encodeSegment(text).length
    if (length > MAX_SEGMENT_CHARACTERS) {
      return {
        valid: false,
        reason: `the ${what} takes ${length} characters in a key, ${MAX_SEGMENT_CHARACTERS} are possible; choose a shorter one`
      }
    }
  }
  return { valid: true }
}

export function checkKey(key: string): KeyCheck {
  if (key.length > MAX_KEY_CHARACTERS) {
    return { valid: false, reason: `the key has ${key.length} characters, the cache takes ${MAX_KEY_CHARACTERS}` }
  }
  return key.includes(',') ? { valid: false, reason: 'the key contains a comma' } : { valid: true }
}
