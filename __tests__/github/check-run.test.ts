import { describe, expect, test } from '@jest/globals'
import {
  checkName,
  concludeCheck,
  startCheck,
  type CheckAnnotation,
  type CheckOutput,
  type ChecksApi
} from '../../src/github/check-run.js'
import { createSha } from '../builders/record.js'
import { fakeClock } from '../fakes/baseline-clock.js'
import { apiError } from '../fakes/github-api.js'

interface Update {
  readonly conclusion: string | null
  readonly output: CheckOutput
}

function fakeChecks(fail: (call: string) => void = () => undefined) {
  const updates: Update[] = []
  const client: ChecksApi = {
    createCheckRun: (request) =>
      new Promise((resolve) => {
        fail('create')
        resolve({ id: 5, url: `https://github.com/checks/${request.name}` })
      }),
    updateCheckRun: (_id, update) =>
      new Promise((resolve) => {
        fail(`update ${updates.length}`)
        updates.push(update)
        resolve()
      })
  }
  return { client, updates, clock: fakeClock() }
}

const START = { name: 'compile check', headSha: createSha(1), detailsUrl: null }
const annotation = (line: number): CheckAnnotation => ({
  path: 'model.py',
  startLine: line,
  endLine: line,
  level: 'warning',
  title: 'graph break',
  message: 'why'
})
const output = (count: number, summary = 'words'): CheckOutput => ({
  title: 'regression',
  summary,
  annotations: Array.from({ length: count }, (_, index) => annotation(index + 1))
})

test('the name is stable for a key, so that it can be required', () => {
  expect(checkName('default')).toBe('compile check')
  expect(checkName('gpu')).toBe('compile check (gpu)')
})

test('a check is started and concluded', async () => {
  const { client, clock, updates } = fakeChecks()
  const started = await startCheck({ client, clock, ...START })
  expect(started).toEqual({ kind: 'done', value: { id: 5, url: 'https://github.com/checks/compile check' } })
  expect(
    await concludeCheck({ client, clock, check: { id: 5, url: null }, conclusion: 'failure', output: output(1) })
  ).toEqual({ kind: 'done', value: null })
  expect(updates).toEqual([{ conclusion: 'failure', output: output(1) }])
})

test.each([
  [0, [0]],
  [50, [50]],
  [51, [50, 1]],
  [120, [50, 50, 20]]
])('%d annotations go in requests of %j, and only the last one concludes', async (count, sizes) => {
  const { client, clock, updates } = fakeChecks()
  await concludeCheck({ client, clock, check: { id: 5, url: null }, conclusion: 'success', output: output(count) })
  expect(updates.map((update) => update.output.annotations.length)).toEqual(sizes)
  expect(updates.map((update) => update.conclusion)).toEqual([...sizes.slice(1).map(() => null), 'success'])
  expect(updates.flatMap((update) => update.output.annotations)).toEqual(output(count).annotations)
})

test('a summary over the API’s limit is cut', async () => {
  const { client, clock, updates } = fakeChecks()
  const long = output(0, 'x'.repeat(70_000))
  await concludeCheck({ client, clock, check: { id: 5, url: null }, conclusion: 'neutral', output: long })
  expect(updates[0]?.output.summary).toHaveLength(65_535)
})

describe('what fails', () => {
  test('for want of a permission is one sentence that names it', async () => {
    const { client, clock } = fakeChecks(() => {
      throw apiError(403)
    })
    expect(await startCheck({ client, clock, ...START })).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(
        /"compile check" could not be created: GitHub answered 403.*permissions: \{ checks: write \}/
      )
    })
    expect(clock.slept).toEqual([])
  })

  test('once is tried again', async () => {
    let failures = 1
    const { client, clock, updates } = fakeChecks(() => {
      if (failures-- > 0) throw apiError(502)
    })
    const outcome = await concludeCheck({
      client,
      clock,
      check: { id: 5, url: null },
      conclusion: 'success',
      output: output(1)
    })
    expect(outcome.kind).toBe('done')
    expect(updates).toHaveLength(1)
  })

  test('while annotations are sent still concludes the check', async () => {
    let call = 0
    const { client, clock, updates } = fakeChecks(() => {
      call += 1
      if (call === 1) throw apiError(422)
    })
    const outcome = await concludeCheck({
      client,
      clock,
      check: { id: 5, url: null },
      conclusion: 'failure',
      output: output(120)
    })
    expect(outcome.kind).toBe('done')
    expect(updates.map((update) => update.conclusion)).toEqual(['failure'])
  })
})
