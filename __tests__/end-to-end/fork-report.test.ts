import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestEvent, REPOSITORY } from './events.ts'
import { errors, expectGoodManners, expectVerdict, readReport, warnings } from './reading.ts'
import { artifactsOf, forkPullRequest, measure, report, RESULT_FILE, upload, workflowRunEvent } from './two-jobs.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
})

afterEach(() => world.close())

test('a fork is measured without rights, and a second workflow judges, comments and concludes the check', async () => {
  await world.push()
  const pull = forkPullRequest(world, { deviceMs: 4.4, memoryMebibytes: 9900 })
  const measured = await measure(world, pull)
  expectVerdict(measured, { verdict: 'regression', exitCode: 1 })
  expectGoodManners(measured, world)
  expect(world.github.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  expect(world.cache.entries).toHaveLength(1)
  const artifact = join(artifactsOf(world), 'compile-check')
  expect(readdirSync(artifact).sort()).toEqual(['report.html', 'report.json', 'report.md', RESULT_FILE])

  // What the measuring job concluded is a stranger's word.
  writeFileSync(join(artifact, 'report.json'), JSON.stringify({ run: { verdict: 'pass' }, failsBuild: false }))
  writeFileSync(join(artifact, 'report.md'), 'All is well. @octo/everybody')
  const calls = world.machine.calls().length
  const reported = await report(world, pull, { inputs: { 'check-run': 'true' } })
  expectVerdict(reported, { verdict: 'regression', exitCode: 1 })
  expectGoodManners(reported, world)
  expect(
    world.machine
      .calls()
      .slice(calls)
      .filter(({ tool }) => tool === 'python')
  ).toEqual([])
  expect(world.cache.entries).toHaveLength(1)

  const [comment, ...more] = world.github.comments
  expect(more).toEqual([])
  expect(comment?.issue).toBe(7)
  expect(comment?.body).toContain(`sha=${pull.headSha}`)
  expect(comment?.body).toContain('Regression')
  expect(comment?.body).not.toContain('All is well')
  expect(reported.outputs['comment-url']).toContain(`issuecomment-${comment?.id}`)
  expect(world.github.checkRuns).toHaveLength(1)
  expect(world.github.checkRuns[0]).toMatchObject({
    head_sha: pull.headSha,
    conclusion: 'failure',
    name: 'compile check'
  })
})

test('a label accepts the slowdown of a fork, too', async () => {
  await world.push()
  const pull = forkPullRequest(world, { memoryMebibytes: 9900 })
  await measure(world, pull)
  world.github.pullRequests[0]?.labels.push('compile-check: accept')
  const reported = await report(world, pull)
  expectVerdict(reported, { verdict: 'accepted', exitCode: 0 })
  expect(readReport(reported).shards).toMatchObject([{ verdict: 'accepted' }])
})

test('what could not be restored is shown as unverified, and the limits that came along are told', async () => {
  await world.push()
  const pull = forkPullRequest(world, { deviceMs: 4.001 })
  await measure(world, pull, { inputs: { 'max-memory-growth': '40%' } })
  const reported = await report(world, pull, {
    environment: { ACTIONS_CACHE_URL: '', ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_SERVICE_V2: '' }
  })
  expectVerdict(reported, { verdict: 'pass', exitCode: 0 })
  expect(readReport(reported).shards).toMatchObject([{ name: 'default', verdict: 'pass', reference: 'unverified' }])
  expect(world.github.comments[0]?.body).toContain('unverified')
  expect(world.github.comments[0]?.body).toContain('max-memory-growth 40 %')

  const restored = await report(world, pull, { inputs: { 'max-memory-growth': '6%' } })
  expect(readReport(restored).shards).toMatchObject([{ reference: 'restored' }])
  expect(world.github.comments[0]?.body).not.toContain('unverified')
  expect(world.github.comments[0]?.body).not.toContain('max-memory-growth')
})

test('a token that may only read costs the comment and the check, one warning each, and not the verdict', async () => {
  const pull = forkPullRequest(world, { outcome: 'crashed no such kernel' })
  await measure(world, pull)
  const reported = await report(world, pull, {
    permissions: { contents: 'read', 'pull-requests': 'read' },
    inputs: { 'check-run': 'true' }
  })
  expectVerdict(reported, { verdict: 'failed', exitCode: 1 })
  const said = warnings(reported)
  expect(said.filter((warning) => warning.includes('pull-requests: write'))).toHaveLength(1)
  expect(said.filter((warning) => warning.includes('checks: write'))).toHaveLength(1)
  expect(reported.summary).toContain('no such kernel')
  expect(world.github.comments).toEqual([])
})

test('a pull request that is closed, or has moved on, gets no comment, and the summary says why', async () => {
  await world.push()
  const pull = forkPullRequest(world, {})
  await measure(world, pull)
  const state = world.github.pullRequests[0]
  if (state === undefined) throw new Error('there is no pull request')
  state.state = 'closed'
  const closed = await report(world, pull)
  expectVerdict(closed, { verdict: 'pass', exitCode: 0 })
  expect(closed.summary).toMatch(/no comment: no open pull request/)
  state.state = 'open'
  state.head = { ...state.head, sha: 'a'.repeat(40) }
  expect((await report(world, pull)).summary).toMatch(/no comment: no open pull request/)
  // Another repository's pull request of the same commit is not the one that was measured.
  state.head = { ...state.head, sha: pull.headSha, repository: 'somebody/else' }
  expect((await report(world, pull)).summary).toMatch(/no comment: no open pull request/)
  expect(world.github.comments).toEqual([])
})

test('nothing handed on is a failure, not a pass', async () => {
  const pull = forkPullRequest(world, {})
  const reported = await report(world, pull)
  expectVerdict(reported, { verdict: 'failed', exitCode: 1 })
  expect(world.github.comments[0]?.body).toMatch(/no results/)
})

test('only mode report works under workflow_run, and under no other event that is refused', async () => {
  const pull = forkPullRequest(world, { during: `open('/tmp/never', 'w')` })
  const ref = 'refs/heads/main'
  const sha = pull.mergeSha
  for (const mode of ['check', 'measure']) {
    const run = await world.run({
      eventName: 'workflow_run',
      event: workflowRunEvent(pull),
      ref,
      sha,
      inputs: { mode }
    })
    expect(run.exitCode).toBe(1)
    expect(errors(run)[0]).toContain('workflow_run')
  }
  const target = { eventName: 'pull_request_target', event: pullRequestEvent(pull), ref, sha }
  expect((await world.run({ ...target, inputs: { mode: 'report', step: '' } })).exitCode).toBe(1)
  expect(world.machine.calls()).toEqual([])
  expect(world.github.requests).toEqual([])
})

test('a measuring job that is cancelled hands nothing on', async () => {
  const ready = join(world.directory, 'ready')
  const during = `import time\nopen(${JSON.stringify(ready)}, 'w').close()\ntime.sleep(300)`
  const pull = forkPullRequest(world, { during })
  const run = await world.check(pull, { fork: true, inputs: { mode: 'measure' }, cancelWhen: () => existsSync(ready) })
  expect(run.exitCode).not.toBe(0)
  expect(readdirSync(join(world.workspace(), 'torch-compile-check-results'))).toEqual([])
  expect(readFileSync(ready, 'utf8')).toBe('')
})

test('a merge queue gets its check, and nobody a comment', async () => {
  await world.push()
  const pull = world.pullRequest({ memoryMebibytes: 9900 })
  await world.checkInMergeQueue(pull, { inputs: { mode: 'measure' } })
  upload(world, 'compile-check')
  const reported = await report(world, pull, {
    event: workflowRunEvent(pull, {
      event: 'merge_group',
      head_sha: pull.mergeSha,
      head_branch: `gh-readonly-queue/main/pr-7-${pull.baseSha}`,
      head_repository: { full_name: REPOSITORY }
    }),
    inputs: { 'check-run': 'true' }
  })
  expectVerdict(reported, { verdict: 'regression', exitCode: 1 })
  expectGoodManners(reported, world)
  expect(world.github.comments).toEqual([])
  expect(world.github.checkRuns).toMatchObject([
    { name: 'compile check', head_sha: pull.mergeSha, conclusion: 'failure' }
  ])
})

test('of two pull requests of one branch the report goes to the one that was measured', async () => {
  await world.push()
  const pull = forkPullRequest(world, {})
  const [first] = world.github.pullRequests
  if (first === undefined) throw new Error('there is no pull request')
  world.github.pullRequests.unshift({ ...first, number: 6, base: { ...first.base, ref: 'release' } })
  await measure(world, pull)
  await report(world, pull)
  expect(world.github.comments).toMatchObject([{ issue: 7 }])
  first.base = { ...first.base, ref: 'elsewhere' }
  expect((await report(world, pull)).summary).toMatch(/several open pull requests/)
})

test('the trend of the default branch is shown from the baseline that was restored', async () => {
  await world.push()
  world.commitStep({ deviceMs: 4.23 })
  await world.push()
  const pull = forkPullRequest(world, {})
  await measure(world, pull)
  const reported = await report(world, pull)
  expect(readReport(reported).trend?.[0]?.points).toHaveLength(3)
  expect(world.github.comments[0]?.body).toContain('Trend of the default branch')
})
