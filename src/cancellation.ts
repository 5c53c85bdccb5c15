const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const

/** Turns the runner's (and a person's) way of cancelling into one abort signal. */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController()
  // The handlers stay: the runner sends SIGTERM after SIGINT, and the second one must not end us half way.
  for (const signal of SIGNALS) process.on(signal, () => controller.abort(signal))
  return controller.signal
}

/** What the work gives; null when the run was cancelled meanwhile, however the work ended then. */
export async function unlessCancelled<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | null> {
  try {
    const value = await work()
    return signal.aborted ? null : value
  } catch (thrown) {
    // What was asked of a tool that a cancel has ended fails, and is no mistake of the user's.
    if (signal.aborted) return null
    throw thrown
  }
}
