import type { BaselineStore } from './baseline/store.js'
import type { Context } from './context.js'
import type { Inputs } from './inputs.js'
import type { Report } from './report/report.js'
import { observedStore, type ObservedStore } from './results/observed-store.js'
import { prepareResultsFolder, writeResults } from './results/results-folder.js'
import { resultsOf } from './results/results-of.js'

/** Keeps what a measuring job hands on. */
export interface KeptResults {
  /** The store to use, so that the reference can be handed on with the numbers. */
  watch(store: BaselineStore): BaselineStore
  write(report: Report): Promise<void>
}

/** Begins with an empty results folder. Throws a UserError where there can be none. */
export async function keepResults(inputs: Inputs, context: Context): Promise<KeptResults> {
  const { resultsPath: folder } = inputs
  const { workspace } = context
  await prepareResultsFolder(folder, workspace)
  let observed: ObservedStore | null = null
  return {
    watch: (store) => (observed = observedStore(store)),
    async write(report) {
      const seen = observed?.seen() ?? null
      const results = resultsOf({
        report,
        context,
        restored: seen?.outcome ?? null,
        deviceSlug: seen?.query.deviceSlug ?? 'unknown'
      })
      await writeResults({ folder, workspace, results, report })
    }
  }
}
