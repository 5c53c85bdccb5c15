const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const

/** Turns the runner's (and a person's) way of cancelling into one abort signal. */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController()
  // The handlers stay: the runner sends SIGTERM after SIGINT, and the second one must not end us half way.
  for (const signal of SIGNALS) process.on(signal, () => controller.abort(signal))
  return controller.signal
}
