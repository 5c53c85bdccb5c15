/** The code of a system error (`ENOENT`), or null. Asks for the property, not the class: errors may come from another realm. */
export function errorCode(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return null
  return typeof thrown.code === 'string' ? thrown.code : null
}
