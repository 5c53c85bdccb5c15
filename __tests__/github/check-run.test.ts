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

  test('while annotations are sent still concludes the check, and says what is missing', async () => {
    let call = 0
    const { client, clock, updates } = fakeChecks(() => {
      call += 1
      if (call <= 3) throw apiError(503)
    })
    const check = { id: 5, url: null }
    expect(await concludeCheck({ client, clock, check, conclusion: 'failure', output: output(120) })).toEqual({
      kind: 'done',
      value: expect.stringContaining('Annotations are missing from the check: GitHub answered 503')
    })
    expect(updates.map((update) => update.conclusion)).toEqual(['failure'])
  })
})

describe('annotations that GitHub does not accept', () => {
  /** GitHub refuses a request for one bad annotation in it. */
  function picky(isBad: (annotation: CheckAnnotation) => boolean) {
    const fake = fakeChecks()
    const client: ChecksApi = {
      ...fake.client,
      updateCheckRun: (id, update) =>
        update.output.annotations.some(isBad) ? Promise.reject(apiError(422)) : fake.client.updateCheckRun(id, update)
    }
    return { ...fake, client }
  }
  const conclude = (fake: ReturnType<typeof picky>, sent: CheckOutput) =>
    concludeCheck({ ...fake, check: { id: 5, url: null }, conclusion: 'failure', output: sent })

  test.each([
    ['the only request', 1, [['failure', 0]]],
    [
      'the first of three',
      1,
      [
        [null, 50],
        ['failure', 20]
      ]
    ],
    [
      'the last of three',
      101,
      [
        [null, 50],
        [null, 50],
        ['failure', 0]
      ]
    ]
  ] as const)('in %s do not keep the check running', async (which, bad, updates) => {
    const fake = picky(({ startLine }) => startLine === bad)
    expect(await conclude(fake, output(which === 'the only request' ? 10 : 120))).toEqual({
      kind: 'done',
      value: expect.stringMatching(/^Annotations are missing from the check: .*422/)
    })
    expect(fake.updates.map(({ conclusion, output: { annotations } }) => [conclusion, annotations.length])).toEqual(
      updates
    )
  })

  test('for want of a line get the first one', async () => {
    const fake = picky(({ startLine, endLine }) => startLine < 1 || endLine < startLine)
    const sent = { ...output(1), annotations: [{ ...annotation(0), endLine: -3 }] }
    expect(await conclude(fake, sent)).toEqual({ kind: 'done', value: null })
    expect(fake.updates[0]?.output.annotations).toMatchObject([{ startLine: 1, endLine: 1 }])
  })
})
