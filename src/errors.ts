/** A mistake the user can mend. The message alone is shown: what is wrong, where, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** The message of anything thrown; never throws itself. */
export function errorMessage(thrown: unknown): string {
  const message = stringField(thrown, 'message')
  if (message !== null) return message === '' ? (stringField(thrown, 'name') ?? 'an unknown error') : message
  try {
    return String(thrown)
  } catch {
    return 'an unknown error'
  }
}

/** The code of a system error, such as `ENOENT`; null when it has none. */
export function errorCode(thrown: unknown): string | null {
  return stringField(thrown, 'code')
}

// By shape and not by `instanceof`: an error of another realm is an error too.
function stringField(thrown: unknown, field: string): string | null {
  if (typeof thrown !== 'object' || thrown === null) return null
  try {
    const value: unknown = Reflect.get(thrown, field)
    return typeof value === 'string' ? value : null
  } catch {
    // A getter that throws.
    return null
  }
}
