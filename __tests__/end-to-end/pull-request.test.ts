import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { pushEvent } from './events.ts'
import { expectGoodManners, expectVerdict, otherRequests, readReport, warnings } from './reading.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

const MARKER = '<!-- torch-compile-check key='

let world: World

beforeEach(async () => {
  world = await createWorld()
})

afterEach(() => world.close())

function addComment(id: number, login: string, body: string): void {
  const now = new Date().toISOString()
  const type = login.endsWith('[bot]') ? 'Bot' : 'User'
  world.github.comments.push({ id, issue: 7, body, user: { login, type }, created_at: now, updated_at: now, edits: 0 })
}

describe('a pull request with a baseline', () => {
  test('restores it, comments, saves nothing and passes', async () => {
    await world.push()
    const baseSha = world.repository.git('rev-parse', 'main')
    const pull = world.pullRequest({ deviceMs: 4.002 })
    const run = await world.check(pull)
    expectVerdict(run, { verdict: 'pass', exitCode: 0 })
    expectGoodManners(run, world)
    expect(world.cache.entries).toHaveLength(1)
    expect(world.github.comments).toHaveLength(1)
    const [comment] = world.github.comments
    expect(comment?.body.startsWith(MARKER)).toBe(true)
    expect(comment?.issue).toBe(7)
    expect(comment?.body).toContain(baseSha.slice(0, 7))
    expect(comment?.body).toContain(pull.headSha.slice(0, 7))
    expect(run.outputs).toMatchObject({
      'baseline-sha': baseSha,
      'graph-breaks': '0',
      'peak-memory-bytes': String(9000 * 1024 * 1024),
      'comment-url': `https://github.com/octo/trainer/pull/7#issuecomment-${comment?.id}`
    })
    expect(Number(run.outputs.speedup)).toBeCloseTo(2, 1)
    expect(Number(run.outputs['device-time-ms'])).toBeCloseTo(4.002, 2)
    expect(Number(run.outputs['step-time-ms'])).toBeCloseTo(5, 1)
    expect(Number(run.outputs['cold-compile-seconds'])).toBeCloseTo(20, 1)
    expect(Number(run.outputs['warm-compile-seconds'])).toBeCloseTo(2, 1)
    const markdown = readFileSync(run.outputs['report-markdown'] ?? '', 'utf8')
    expect(readFileSync(run.outputs['report-html'] ?? '', 'utf8')).toMatch(/^<!doctype html>/)
    expect(comment?.body).toContain(markdown.trim().split('\n').at(-1))
    expect(run.summary).toContain(baseSha.slice(0, 7))
  })

  test('edits its comment on the second run, and touches nobody else’s', async () => {
    await world.push()
    for (let id = 1; id <= 130; id++) addComment(id, 'reviewer', `Remark ${id}`)
    addComment(
      131,
      'stranger',
      `${MARKER}default sha=${'a'.repeat(40)} run=9999 attempt=1 verdict=pass -->\nAll is well.`
    )
    addComment(132, 'github-actions[bot]', `Another tool.\n> ${MARKER}default`)
    const pull = world.pullRequest({ deviceMs: 4 })
    await world.check(pull)
    const own = world.github.comments.at(-1)
    const first = own?.body
    const run = await world.check(world.pullRequest({ deviceMs: 3 }))
    expectVerdict(run, { verdict: 'improvement', exitCode: 0 })
    expectGoodManners(run, world)
    expect(world.github.comments).toHaveLength(133)
    expect(own?.edits).toBeGreaterThanOrEqual(1)
    expect(own?.body).not.toBe(first)
    expect(world.github.comments.filter(({ id }) => id <= 132).every(({ edits }) => edits === 0)).toBe(true)
    expect(run.outputs['comment-url']).toContain(`issuecomment-${own?.id}`)
  })

  test('has one comment for each comment-key, and a baseline for each', async () => {
    await world.push()
    const pull = world.pullRequest({})
    await world.check(pull)
    const other = await world.check(pull, {
      inputs: { 'comment-key': 'a100-pool', 'on-missing-baseline': 'warn' }
    })
    expectVerdict(other, { verdict: 'no-baseline', exitCode: 0 })
    expect(world.github.comments).toHaveLength(2)
  })

  test('is compared with the commit its test merge was made on, although main has moved on', async () => {
    await world.push()
    const pull = world.pullRequest({ deviceMs: 4.4 })
    world.commitStep({ deviceMs: 4.4 })
    await world.push()
    const byRecord = await world.check(pull, { inputs: { confirm: 'never' } })
    expect(byRecord.outputs['baseline-sha']).toBe(pull.baseSha)
    expect(Number(byRecord.outputs.slowdown)).toBeCloseTo(0.1, 3)
    const sideBySide = await world.check(pull)
    expect(sideBySide.outputs['baseline-sha']).toBe(pull.baseSha)
    expectVerdict(sideBySide, { verdict: 'regression', exitCode: 1 })
  })

  test('takes the nearest ancestor when the very commit was not measured, and says how far it is', async () => {
    const measured = world.repository.git('rev-parse', 'main')
    await world.push()
    for (const name of ['one', 'two']) world.repository.commit(name, { [`${name}.txt`]: name })
    const run = await world.check(world.pullRequest({}))
    expect(run.outputs['baseline-sha']).toBe(measured)
    expect(readReport(run).comparison.reference).toMatchObject({ kind: 'record', distance: 2 })
    expect(world.github.comments[0]?.body).toMatch(/2 commits/)
  })

  test('a shallow clone is deepened until it shows how far the record is', async () => {
    await world.push()
    world.repository.commit('Unmeasured', { 'x.txt': 'x' })
    const run = await world.check(world.pullRequest({}), { depth: 1 })
    expectVerdict(run, { verdict: 'pass', exitCode: 0 })
    expect(readReport(run).comparison.reference).toMatchObject({ kind: 'record', distance: 1 })
  })
})

describe('a regression', () => {
  test('in device time exits 1, and the comment says by how much', async () => {
    await world.push()
    const run = await world.check(world.pullRequest({ deviceMs: 4.32 }))
    expectVerdict(run, { verdict: 'regression', exitCode: 1 })
    expectGoodManners(run, world)
    expect(Number(run.outputs.slowdown)).toBeCloseTo(0.08, 3)
    expect(world.github.comments[0]?.body).toMatch(/8(\.\d)? % slower/)
    expect(run.log.annotations.some(({ level }) => level === 'error')).toBe(true)
  })

  test('in memory exits 1 too', async () => {
    await world.push()
    const run = await world.check(world.pullRequest({ memoryMebibytes: 9900 }))
    expectVerdict(run, { verdict: 'regression', exitCode: 1 })
    expect(run.outputs['peak-memory-bytes']).toBe(String(9900 * 1024 * 1024))
  })

  test('passes where fail-on does not name it, and the comment still says regression', async () => {
    await world.push()
    const run = await world.check(world.pullRequest({ deviceMs: 5 }), { inputs: { 'fail-on': 'failed' } })
    expectVerdict(run, { verdict: 'regression', exitCode: 0 })
    expect(world.github.comments[0]?.body).toMatch(/25(\.0)? % slower/)
  })

  test('within the limit that the user has set is none', async () => {
    await world.push()
    const run = await world.check(world.pullRequest({ deviceMs: 4.32 }), { inputs: { 'max-slowdown': '10%' } })
    expect(run.exitCode).toBe(0)
    expect(run.outputs.verdict).toBe('pass')
  })
})

describe('where there is nothing to comment on', () => {
  test('a fork is known from the event: nothing tries to comment, the summary has the report', async () => {
    await world.push()
    const pull = world.pullRequest({ deviceMs: 4.5 })
    for (const fork of [true, 'deleted'] as const) {
      const run = await world.check(pull, { fork, permissions: { contents: 'read', 'pull-requests': 'read' } })
      expectVerdict(run, { verdict: 'regression', exitCode: 1 })
      expectGoodManners(run, world)
      expect(run.summary).toMatch(/12\.5 % slower/)
      expect(warnings(run).join('\n')).toContain('fork')
    }
    expect(otherRequests(world)).toEqual([])
  })

  test('a merge group is judged without a comment', async () => {
    await world.push()
    const run = await world.checkInMergeQueue(world.pullRequest({ deviceMs: 4.5 }))
    expectVerdict(run, { verdict: 'regression', exitCode: 1 })
    expectGoodManners(run, world)
    expect(run.outputs['comment-url'] ?? '').toBe('')
    expect(otherRequests(world)).toEqual([])
    expect(world.cache.entries).toHaveLength(1)
  })

  test('`comment: never` calls nobody', async () => {
    await world.push()
    const run = await world.check(world.pullRequest({}), { inputs: { comment: 'never' } })
    expectVerdict(run, { verdict: 'pass', exitCode: 0 })
    expect(otherRequests(world)).toEqual([])
    expect(warnings(run)).toEqual([])
  })

  test('a push of another branch is measured and reported, and never fails', async () => {
    await world.push()
    const pull = world.pullRequest({ deviceMs: 6 })
    const ref = `refs/heads/${pull.headRef}`
    const run = await world.push({ ref, sha: pull.headSha, event: pushEvent(pull.headSha, ref) })
    expect(run.exitCode).toBe(0)
    expect(Number(run.outputs.slowdown)).toBeCloseTo(0.5, 3)
    expect(world.cache.entries).toHaveLength(1)
    expect(otherRequests(world)).toEqual([])
  })
})
