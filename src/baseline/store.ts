import type { Ring } from './record.js'

/** Where rings are kept. A miss and a failure are different answers, and neither is an exception. */
export interface BaselineStore {
  restore(query: StoreQuery): Promise<RestoreOutcome>
  save(ring: Ring, address: SaveAddress): Promise<SaveOutcome>
}

export interface StoreQuery {
  readonly commentKey: string
  /** Slug of the GPU (or `cpu`) that this run measures on. */
  readonly deviceSlug: string
}

export interface SaveAddress extends StoreQuery {
  readonly sha: string
  readonly runId: string
  readonly runAttempt: number
}

/** What it takes to be rid of a baseline that cannot be used: a release that can read it, or a hand that removes it. */
export type Remedy = 'update' | 'remove'

export type RestoreOutcome =
  | { readonly kind: 'found'; readonly ring: Ring; readonly key: string; readonly deviceSlug: string }
  /** Nothing for this device, but a ring of another device exists: `incomparable`, not `no-baseline`. */
  | { readonly kind: 'other-device'; readonly ring: Ring; readonly key: string; readonly deviceSlug: string }
  | { readonly kind: 'none'; readonly reason: string; readonly lookedFor: readonly string[] }
  /** Found, but unusable: damaged, too large, another schema. The next save replaces it, unless it takes something else. */
  | { readonly kind: 'unusable'; readonly reason: string; readonly key: string; readonly remedy?: Remedy }

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly key: string; readonly bytes: number }
  | { readonly kind: 'not-saved'; readonly reason: string }
