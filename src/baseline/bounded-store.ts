import { interrupted } from '../measure/interruption.js'
import type { BaselineStore } from './store.js'

/** The client behind the Actions cache tries for half an hour; nothing that a run could be waiting for takes this long. */
export const STORE_LIMIT_SECONDS = 60

const CANCELLED = 'the run was cancelled'

/**
 * A store that always answers: within the limit, or as soon as the run is cancelled. A restore that did not is a miss
 * with its reason. The inner store is told by the signal that nobody waits any more.
 */
export function boundedStore(options: {
  /** Of one call; it does nothing further once its signal has aborted. */
  readonly store: (givenUp: AbortSignal) => BaselineStore
  /** How the store is called in a sentence: `cache`, `directory`. */
  readonly what: string
  readonly signal: AbortSignal | null
  /** Injected by tests. */
  readonly limitSeconds?: number
}): BaselineStore {
  const { store, what, signal, limitSeconds = STORE_LIMIT_SECONDS } = options
  const bounded = async <T>(
    call: (store: BaselineStore) => Promise<T>,
    otherwise: (reason: string) => T,
    hint: string
  ): Promise<T> => {
    if (signal?.aborted === true) return otherwise(CANCELLED)
    const givenUp = new AbortController()
    const interruption = interrupted(limitSeconds * 1000, signal)
    try {
      const first = await Promise.race([call(store(givenUp.signal)), interruption.promise])
      if (first !== 'cancelled' && first !== 'timed-out') return first
      givenUp.abort()
      return otherwise(
        first === 'cancelled' ? CANCELLED : `the ${what} did not answer within ${limitSeconds} s; ${hint}`
      )
    } finally {
      interruption.clear()
    }
  }
  return {
    restore: (query) =>
      bounded(
        (inner) => inner.restore(query),
        (reason) => ({ kind: 'none', reason, lookedFor: [] }),
        'run the job again, or look at the state of that service'
      ),
    save: (ring, address) =>
      bounded(
        (inner) => inner.save(ring, address),
        (reason) => ({ kind: 'not-saved', reason }),
        'run the job again to record one'
      )
  }
}
