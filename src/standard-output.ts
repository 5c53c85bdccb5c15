import { errorCode, errorMessage, UserError } from './errors.js'

/** What is asked of a stream that a person may be looking at. */
export interface Screen {
  readonly isTTY?: boolean
  /** Undefined for a terminal that does not tell, 0 for one that does not know. */
  readonly columns?: number
}

const UNKNOWN_COLUMNS = 100

export function columnsOf({ isTTY, columns }: Screen): number {
  return isTTY === true && columns !== undefined && columns > 0 ? columns : UNKNOWN_COLUMNS
}

/** Each stream decides for itself: a log on a terminal stays coloured while the report goes to a file. */
export function wantsColor({ isTTY }: Screen, env: Readonly<Record<string, string | undefined>>): boolean {
  return isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
}

/**
 * Prints and waits until it is out. A reader that has seen enough (`| head`) is no error.
 * @throws UserError when it could not be written
 */
export function print(text: string, stream: NodeJS.WritableStream = process.stdout): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (thrown: unknown): void => {
      if (errorCode(thrown) === 'EPIPE') resolve()
      else reject(new UserError(`Standard output cannot be written: ${errorMessage(thrown)}.`))
    }
    // Stays: the same error is thrown at the process when nobody listens.
    stream.on('error', failed)
    stream.write(text, (thrown) => (thrown == null ? resolve() : failed(thrown)))
  })
}
