/**
 * What the action costs beside the measuring: runs the bundle against the stand-ins with a harness that measures nothing.
 * Needs Node 24, git, Python and the built `dist/`; no torch, no GPU.
 *
 *   node bench/action/overhead.ts [--runs 5]
 *
 * Goals: everything that is neither harness nor cache transfer under 2 s of a run; a refused run under 0.3 s.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { pullRequestEvent } from '../../__tests__/end-to-end/events.ts'
import { createWorld } from '../../__tests__/end-to-end/world.ts'
import type { ActionRun } from '../../__tests__/loopback/runner.ts'
import { median, printTimings, timingsOf } from './timings.ts'
import type { RunTimings } from './timings.ts'

const MAX_REST_SECONDS = 2
const MAX_REFUSED_SECONDS = 0.3

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const world = await createWorld()
const timings: RunTimings[] = []

async function time(run: string, start: () => Promise<ActionRun>): Promise<void> {
  const before = world.cache.requests.length
  const finished = await start()
  const path = finished.outputs['report-json']
  const report =
    path === undefined
      ? null
      : (JSON.parse(readFileSync(path, 'utf8')) as { result: { elapsedSeconds: number } | null })
  const requests = world.cache.requests.slice(before)
  const harnessSeconds = report?.result?.elapsedSeconds ?? 0
  timings.push(timingsOf({ run, durationMs: finished.durationMs, harnessSeconds, requests }))
}

try {
  const pull = world.pullRequest({ deviceMs: 4.5 })
  const ref = 'refs/heads/main'
  for (let index = 0; index < Number(values.runs); index++) {
    await time('push', () => world.push())
    await time('pull request', () => world.check(pull))
    const event = { eventName: 'pull_request_target', event: pullRequestEvent(pull), ref, sha: pull.mergeSha }
    await time('refused', () => world.run(event))
  }
  const of = (run: string) => timings.filter((timing) => timing.run === run).map(({ restSeconds }) => restSeconds)
  printTimings(timings)
  const [push, pullRequest, refused] = ['push', 'pull request', 'refused'].map((run) => median(of(run)))
  console.log(
    `\nmedians: push ${push?.toFixed(2)} s, pull request ${pullRequest?.toFixed(2)} s, refused ${refused?.toFixed(2)} s`
  )
  const slow = Math.max(push ?? NaN, pullRequest ?? NaN) > MAX_REST_SECONDS || (refused ?? NaN) > MAX_REFUSED_SECONDS
  console.log(slow ? `over the goals of ${MAX_REST_SECONDS} s and ${MAX_REFUSED_SECONDS} s` : 'within the goals')
  process.exitCode = slow ? 1 : 0
} finally {
  await world.close()
}
