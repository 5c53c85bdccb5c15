import { describe, expect, test } from '@jest/globals'
import { reasonIn } from '../../src/accept.js'
import { check } from '../../src/check.js'
import type { PullRequestLookup } from '../../src/github/pull-request.js'
import { createCheckRequest, type RequestShape } from '../builders/check-request.js'
import { createRecord, createSha } from '../builders/record.js'
import { createCounts, createGraphBreak, createOutcome } from '../builders/result.js'
import { createContext, pullRequestContext } from '../fakes/github-context.js'
import { fakeCheckPorts, type FakeCheck } from '../fakes/check-ports.js'

const ONE_MORE_BREAK: FakeCheck = { head: { counts: createCounts({ graphBreaks: [createGraphBreak()] }) } }

function pullRequest(labels: readonly string[], body = ''): PullRequestLookup {
  return {
    kind: 'found',
    pullRequest: {
      number: 7,
      state: 'open',
      headSha: '',
      headRepository: 'octo/trainer',
      baseRef: 'main',
      baseSha: '',
      labels,
      body
    }
  }
}

function mergeGroup(number: number | null) {
  return createContext({
    eventKind: 'merge-group',
    mergeGroup: { baseSha: createSha(), baseRef: 'refs/heads/main', pullRequest: number }
  })
}

async function run(fake: FakeCheck, shape: RequestShape = {}) {
  const ports = fakeCheckPorts(fake)
  const report = await check(createCheckRequest(shape), ports)
  return { report, ports }
}

describe('accepting a slowdown', () => {
  test('the label lets it through, and the reason of the description is told', async () => {
    const lookup = pullRequest(
      ['bug', 'Compile-Check: Accept'],
      'Faster loader.\ncompile-check: fp32 reductions, see #12\n'
    )
    const { report } = await run({ ...ONE_MORE_BREAK, pullRequest: lookup })
    expect(report).toMatchObject({ run: { verdict: 'accepted' }, failsBuild: false })
    expect(report.run.headline).toContain('accepted by the label compile-check: accept (fp32 reductions, see #12)')
  })

  test.each([
    ['another label', pullRequest(['compile-check: accepted'])],
    ['a reason without the label', pullRequest([], 'compile-check: because')],
    ['no pull request', { kind: 'none', reason: 'closed' } as const]
  ])('%s does not', async (_, lookup) => {
    const { report } = await run({ ...ONE_MORE_BREAK, pullRequest: lookup })
    expect(report).toMatchObject({ run: { verdict: 'regression' }, failsBuild: true, warnings: [] })
  })

  test('a label that cannot be read is one warning, and accepts nothing', async () => {
    const lookup = { kind: 'failed', reason: 'It needs `permissions: { pull-requests: read }`.' } as const
    const { report } = await run({ ...ONE_MORE_BREAK, pullRequest: lookup })
    expect(report.failsBuild).toBe(true)
    expect(report.warnings).toHaveLength(1)
    expect(report.warnings[0]).toContain('pull-requests: read')
  })

  test('only a slowdown can be accepted', async () => {
    const crashed = { head: { outcome: createOutcome({ kind: 'crashed', message: 'no' }) } }
    const { report, ports } = await run({ ...crashed, pullRequest: pullRequest(['compile-check: accept']) })
    expect(report.failsBuild).toBe(true)
    expect(ports.lookups).toBe(0)
  })

  test('what was accepted passes in the merge queue, too', async () => {
    const lookup = pullRequest(['compile-check: accept'], 'compile-check: fp32 reductions')
    const { report } = await run({ ...ONE_MORE_BREAK, pullRequest: lookup }, { context: mergeGroup(7) })
    expect(report).toMatchObject({ run: { verdict: 'accepted' }, failsBuild: false })
  })

  test.each([
    ['without a slowdown', {}, {}],
    ['with `accept-label: none`', ONE_MORE_BREAK, { inputs: { acceptLabel: null } }],
    ['for a merge group of an unknown pull request', ONE_MORE_BREAK, { context: mergeGroup(null) }]
  ])('nobody is asked %s', async (_, fake, shape) => {
    const { ports } = await run({ ...fake, pullRequest: pullRequest(['compile-check: accept']) }, shape)
    expect(ports.lookups).toBe(0)
  })
})

describe('on the default branch', () => {
  const merged = (labels: readonly string[], body = ''): NonNullable<FakeCheck['merged']> => {
    const lookup = pullRequest(labels, body)
    return { kind: 'found', pullRequests: lookup.kind === 'found' ? [lookup.pullRequest] : [] }
  }
  const push = { context: createContext({ sha: createSha(8) }) }
  const SLOWER: FakeCheck = { head: { deviceTimeMs: 4.56 } }

  test('the record says what the merged pull request accepted, and why', async () => {
    const { report, ports } = await run(
      { ...ONE_MORE_BREAK, merged: merged(['compile-check: accept'], 'compile-check: fp32 reductions') },
      push
    )
    expect(report.run.verdict).toBe('accepted')
    expect(ports.saved[0]?.records.at(-1)).toMatchObject({
      sha: createSha(8),
      accepted: '#7: fp32 reductions (label compile-check: accept)'
    })
  })

  test('the next unchanged pull request is held against the slower state', async () => {
    const records = Array.from({ length: 10 }, (_, index) => createRecord({ sha: createSha(20 + index) }))
    const slow = await run({ ...SLOWER, records, merged: merged(['compile-check: accept']) }, push)
    const ring = slow.ports.saved[0]?.records ?? []
    expect(ring).toHaveLength(11)
    const wanted = { kind: 'commit', sha: createSha(8), why: 'the tip of main' } as const
    const pull = { wanted, context: { ...pullRequestContext(), sha: createSha(9) } }
    const next = await run({ ...SLOWER, records: ring }, pull)
    expect(next.report.run.verdict).toBe('pass')
    expect(next.ports.checkouts).toEqual([])
    const unlabelled = ring.map((record) => ({ ...record, accepted: null }))
    const suspected = await run({ ...SLOWER, records: unlabelled }, pull)
    expect(suspected.ports.checkouts).toEqual([createSha(8)])
  })

  test('all commits since the last record are asked for, and none that has one', async () => {
    const { ports } = await run({ merged: merged([]) }, push)
    expect(ports.askedCommits).toEqual([createSha(8)])
    const again = await run({ records: [createRecord({ sha: createSha(8) })] }, push)
    expect(again.ports.askedCommits).toEqual([])
  })

  test.each([
    ['a pull request without the label', merged(['bug'], 'compile-check: because'), 0],
    ['a token that may not ask', { kind: 'failed', reason: 'It needs `{ pull-requests: read }`.' } as const, 1]
  ])('%s accepts nothing', async (_, answer, warnings) => {
    const { report, ports } = await run({ merged: answer }, push)
    expect(ports.saved[0]?.records.at(-1)?.accepted).toBeNull()
    expect(report.warnings).toHaveLength(warnings)
  })

  test('a pull request’s own run asks for no merged ones', async () => {
    expect((await run({})).ports.askedCommits).toEqual([])
  })
})

test.each([
  ['compile-check: because', 'because'],
  ['Text.\r\n\r\nCompile-Check:   it is worth it  \r\nMore.', 'it is worth it'],
  ['- compile-check: in a list', 'in a list'],
  ['<!-- compile-check: why it may be slower -->', null],
  ['<!--\ncompile-check: of the template\n-->\ncompile-check: of the author', 'of the author'],
  ['<!-- never closed\ncompile-check: x', null],
  ['see compile-check: no line of its own', null],
  ['compile-check:\nnext line', null],
  ['', null],
  [`compile-check: ${'x'.repeat(900)}`, 'x'.repeat(500)]
])('the reason in %j', (body, reason) => {
  expect(reasonIn(body)).toBe(reason)
})
