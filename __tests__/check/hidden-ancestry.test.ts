import { expect, test } from '@jest/globals'
import { check } from '../../src/check.js'
import type { History } from '../../src/git/history.js'
import { createCheckRequest, type RequestShape } from '../builders/check-request.js'
import { createRecord, createSha } from '../builders/record.js'
import { createCounts, createGraphBreak } from '../builders/result.js'
import { fakeCheckPorts, type FakeCheck } from '../fakes/check-ports.js'

const ONE_BREAK = { counts: createCounts({ graphBreaks: [createGraphBreak()] }) }
/** Main has lost a break, or got faster, since this branch was made. */
const LATER = [createRecord({ sha: createSha(5) })]
const UNKNOWN = { kind: 'unknown', reason: 'the clone hides where this branch left main' } as const

async function run(fake: FakeCheck, shape: RequestShape = {}, history?: History) {
  const ports = fakeCheckPorts({ records: LATER, ...fake })
  const git = { ...ports.git, isShallow: () => Promise.resolve(true) }
  const report = await check(createCheckRequest(shape), {
    ...ports,
    git,
    ...(history === undefined ? {} : { history })
  })
  return { report, ports }
}

test('a branch that lacks what main gained since is cleared by its own base commit', async () => {
  const { report, ports } = await run({ head: ONE_BREAK, base: ONE_BREAK })
  expect(ports.checkouts).toEqual([createSha()])
  expect(report).toMatchObject({ run: { verdict: 'pass' }, failsBuild: false })
})

test('a break that the base commit does not have is one more break', async () => {
  const { report } = await run({ head: ONE_BREAK })
  expect(report).toMatchObject({ run: { verdict: 'regression' }, failsBuild: true })
})

test.each([
  ['one more break', ONE_BREAK],
  ['a slower step', { deviceTimeMs: 4.8 }]
])('%s than the newest record is inconclusive where nobody knows what to compare with', async (_, head) => {
  const { report } = await run({ head }, { wanted: UNKNOWN })
  expect(report).toMatchObject({ run: { verdict: 'inconclusive' }, failsBuild: false })
  expect(report.warnings.join(' ')).toContain('hides where this branch left main')
  expect(JSON.stringify(report.run.benchmarks[0]?.variants[0]?.reasons)).toContain('hides where this branch left main')
})

test('a pass says that it rests on the newest record alone', async () => {
  const { report } = await run({}, { wanted: UNKNOWN })
  expect(report.run.verdict).toBe('pass')
  expect(report.warnings).toEqual([expect.stringMatching(/^Which commit to compare with is not known/)])
})

test('the clone is deepened to a record of a commit before the wanted one', async () => {
  const asked: (readonly string[])[] = []
  const history: History = {
    reveal: (tips) => {
      asked.push(tips)
      return Promise.resolve({ kind: 'enough' })
    }
  }
  await run({}, {}, history)
  expect(asked).toEqual([[createSha()]])
  await run({ records: [createRecord()] }, {}, history)
  await run({}, { wanted: UNKNOWN }, history)
  expect(asked).toHaveLength(1)
})
