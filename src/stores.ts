import { randomUUID } from 'node:crypto'
import { loadCacheClient } from './baseline/cache-client.js'
import { probeCompressor } from './baseline/cache-diagnosis.js'
import { boundedStore } from './baseline/bounded-store.js'
import { cacheStore } from './baseline/cache-store.js'
import { directoryStore } from './baseline/directory-store.js'
import type { BaselineStore } from './baseline/store.js'
import type { Context } from './context.js'
import type { Inputs } from './inputs.js'
import type { Tools } from './measure/tools.js'
import type { Clock } from './ports.js'

/** A terminal without `--baseline`: the Actions cache is not there. */
const NO_STORE: BaselineStore = {
  restore: () =>
    Promise.resolve({ kind: 'none', reason: 'no folder with baselines was named (`--baseline DIR`)', lookedFor: [] }),
  save: () => Promise.resolve({ kind: 'not-saved', reason: 'no folder with baselines was named (`--baseline DIR`)' })
}

/** The baseline store that the inputs ask for. */
export function storeOf(options: {
  readonly inputs: Inputs
  readonly context: Context
  readonly tools: Tools
  readonly clock: Clock
  /** Null where nothing is to be cancelled. */
  readonly signal: AbortSignal | null
}): BaselineStore {
  const { inputs, context, tools, clock, signal } = options
  // A terminal has no baseline branches: its folder is its owner's alone.
  const local = context.eventName === 'terminal'
  switch (inputs.baselineStore.kind) {
    case 'cache':
      if (local) return NO_STORE
      return boundedStore({
        what: 'cache',
        signal,
        store: (givenUp) =>
          cacheStore({
            loadClient: () => loadCacheClient(context.workspace),
            workspace: context.workspace,
            acceptedRefs: context.baselineRefs,
            eventName: context.eventName,
            cacheMode: context.cacheMode,
            compressor: () => probeCompressor(tools),
            givenUp
          })
      })
    case 'directory': {
      const { path } = inputs.baselineStore
      return boundedStore({
        what: `directory ${path}`,
        signal,
        store: () =>
          directoryStore({
            directory: path,
            acceptedRefs: local ? 'any' : context.baselineRefs,
            clock,
            owner: randomUUID()
          })
      })
    }
  }
}
