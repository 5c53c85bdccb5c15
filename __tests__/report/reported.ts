import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportResults } from '../../src/report-results.js'
import type { Report } from '../../src/report/report.js'
import { prepareResultsFolder, writeResults } from '../../src/results/results-folder.js'
import { resultsOf } from '../../src/results/results-of.js'
import { found } from '../fakes/check-ports.js'
import { RecordingLog } from '../fakes/measure-log.js'
import { checked, NOW, recordOf, requestOf, withLabels, type Situation } from './checked.js'
import { HEAD_SHA } from './create-report.js'

export interface ReportedJobs {
  /** What each measuring job meets, by its `comment-key`. */
  readonly jobs: Readonly<Record<string, Situation>>
  readonly expected?: readonly string[]
  /** Whether the reporting job can restore the baselines itself. */
  readonly restorable?: boolean
}

/** The report of a job in `mode: report` about what others have measured and handed on through a folder. */
export async function reportedByAnotherJob({ jobs, expected, restorable = true }: ReportedJobs): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'reported-'))
  try {
    for (const [name, situation] of Object.entries(jobs)) await handOn(join(folder, name), name, situation)
    const request = requestOf({
      inputs: {
        mode: 'report',
        resultsPath: folder,
        ...(expected === undefined ? {} : { expectedShards: { kind: 'names', names: [...expected] } })
      }
    })
    const { inputs, context, env } = request
    return await reportResults(
      { inputs, context, env, subject: { headSha: HEAD_SHA, eventKind: 'pull-request', context, note: null } },
      {
        log: new RecordingLog(),
        store: {
          restore: ({ commentKey }) =>
            Promise.resolve(
              restorable
                ? found([recordOf(jobs[commentKey] ?? {})])
                : {
                    kind: 'none',
                    reason: 'this runner has another compressor than the one that saved it',
                    lookedFor: []
                  }
            ),
          save: () => Promise.resolve({ kind: 'not-saved', reason: 'a report saves nothing' })
        },
        readPullRequest: () => Promise.resolve(withLabels([])),
        isOnBranch: () => Promise.resolve({ kind: 'yes' }),
        now: () => NOW
      }
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function handOn(folder: string, commentKey: string, situation: Situation): Promise<void> {
  const measuring: Situation = {
    ...situation,
    inputs: { ...situation.inputs, commentKey, mode: 'measure', comment: 'never' }
  }
  const report = await checked(measuring)
  const { context } = requestOf(measuring)
  const results = resultsOf({
    report,
    context,
    restored: found([recordOf(situation)]),
    deviceSlug: report.fingerprint?.gpuName?.toLowerCase().replaceAll(' ', '-') ?? 'unknown'
  })
  await prepareResultsFolder(folder, folder)
  await writeResults({ folder, workspace: folder, results, report })
}
