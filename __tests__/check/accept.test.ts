import { describe, expect, test } from '@jest/globals'
import { reasonIn } from '../../src/accept.js'
import { check } from '../../src/check.js'
import type { PullRequestLookup } from '../../src/github/pull-request.js'
import { createCheckRequest, type RequestShape } from '../builders/check-request.js'
import { createCounts, createGraphBreak, createOutcome } from '../builders/result.js'
import { createContext } from '../fakes/github-context.js'
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

  test.each([
    ['without a slowdown', {}, {}],
    ['with `accept-label: none`', ONE_MORE_BREAK, { inputs: { acceptLabel: null } }],
    ['in a merge queue', ONE_MORE_BREAK, { context: createContext({ eventKind: 'merge-group' }) }]
  ])('nobody is asked %s', async (_, fake, shape) => {
    const { ports } = await run({ ...fake, pullRequest: pullRequest(['compile-check: accept']) }, shape)
    expect(ports.lookups).toBe(0)
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
