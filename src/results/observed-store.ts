import type { BaselineStore, RestoreOutcome, StoreQuery } from '../baseline/store.js'

/** A store that remembers what was restored from it, for the results that are handed on. */
export interface ObservedStore extends BaselineStore {
  seen(): { readonly query: StoreQuery; readonly outcome: RestoreOutcome } | null
}

export function observedStore(store: BaselineStore): ObservedStore {
  let seen: { query: StoreQuery; outcome: RestoreOutcome } | null = null
  return {
    async restore(query) {
      const outcome = await store.restore(query)
      seen = { query, outcome }
      return outcome
    },
    save: (ring, address) => store.save(ring, address),
    seen: () => seen
  }
}
