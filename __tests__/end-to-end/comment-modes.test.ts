import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expectGoodManners, expectVerdict, warnings } from './reading.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
})

afterEach(() => world.close())

const REPORTING = { contents: 'read', 'pull-requests': 'write', checks: 'write' } as const

/** A step that waits to be cancelled. */
function endless(): { during: string; ready: string } {
  const ready = join(world.directory, 'ready')
  return { ready, during: `import time\nopen(${JSON.stringify(ready)}, 'w').close()\ntime.sleep(300)` }
}

const bodies = (): string[] => world.github.comments.map(({ body }) => body)

describe('while a run works', () => {
  test('the comment says what is measured above the last result, and a cancel puts that back as it was', async () => {
    await world.push()
    await world.check(world.pullRequest({ deviceMs: 4.001 }))
    const [before] = bodies()
    const { during, ready } = endless()
    const pull = world.pullRequest({ during })
    let meanwhile: string[] = []
    const run = await world.check(pull, {
      cancelWhen: () => {
        if (existsSync(ready) && meanwhile.length === 0) meanwhile = bodies()
        return meanwhile.length > 0
      }
    })
    expect(meanwhile).toHaveLength(1)
    expect(meanwhile[0]).toContain(`Measuring \`${pull.headSha.slice(0, 7)}\``)
    expect(meanwhile[0]?.indexOf('Measuring')).toBeLessThan(meanwhile[0]?.indexOf('###') ?? 0)
    expect(run.cancelMs).toBeLessThan(7_500)
    expect(run.exitCode).not.toBe(0)
    expect(bodies()).toEqual([before])
  })

  test('a cancel of the first run leaves a sentence and no check that looks fine', async () => {
    const { during, ready } = endless()
    const pull = world.pullRequest({ during })
    const run = await world.check(pull, {
      permissions: REPORTING,
      inputs: { 'check-run': 'true' },
      cancelWhen: () => existsSync(ready)
    })
    expect(run.cancelMs).toBeLessThan(7_500)
    expect(bodies()).toEqual([expect.stringContaining('was cancelled: there is no result of it')])
    expect(bodies()[0]).not.toContain('Measuring')
    expect(world.github.checkRuns).toMatchObject([{ conclusion: 'cancelled' }])
    expect(world.github.problems).toEqual([])
  })

  test('GitHub not answering holds neither the cancel nor its end', async () => {
    const { during, ready } = endless()
    const run = await world.check(world.pullRequest({ during }), {
      cancelWhen: () => {
        if (!existsSync(ready)) return false
        world.github.failures.down = true
        return true
      }
    })
    expect(run.cancelMs).toBeLessThan(7_500)
    expect(run.summary).toMatch(/cancelled/i)
  })

  test('a run that breaks says so in comment and check', async () => {
    const run = await world.check(world.pullRequest({}), {
      permissions: REPORTING,
      inputs: { python: 'python-that-is-not-there', 'check-run': 'true' }
    })
    expect(run.exitCode).toBe(1)
    expect(bodies()).toEqual([expect.stringContaining('ended with an error')])
    expect(world.github.checkRuns).toMatchObject([{ conclusion: 'failure' }])
  })
})

describe('comment:', () => {
  test('on-change writes when the verdict is not the one that is shown, and else says which run came to it again', async () => {
    await world.push()
    const inputs = { comment: 'on-change' }
    const first = world.pullRequest({})
    await world.check(first, { inputs })
    expect(bodies()[0]).toContain('verdict=pass')
    const again = world.pullRequest({ deviceMs: 4.001 })
    const same = await world.check(again, { inputs })
    expectVerdict(same, { verdict: 'pass', exitCode: 0 })
    expect(bodies()[0]).toContain(`> \`${again.headSha.slice(0, 7)}\`: pass again`)
    expect(bodies()[0]).toContain(`The numbers below are those of \`${first.headSha.slice(0, 7)}\`.`)
    expect(bodies()[0]).not.toContain('Measuring')
    expect(same.outputs['comment-url']).toContain('issuecomment')
    for (const memoryMebibytes of [9900, 9950]) {
      const pull = world.pullRequest({ memoryMebibytes })
      await world.check(pull, { inputs })
      expect(bodies()).toEqual([expect.stringContaining(`sha=${pull.headSha}`)])
      expect(bodies()[0]).toContain('verdict=regression')
      expect(bodies()[0]).not.toContain('regression again')
    }
  })

  test('on-regression is silent until something is wrong, and then keeps its word up to date', async () => {
    await world.push()
    const inputs = { comment: 'on-regression' }
    await world.check(world.pullRequest({}), { inputs })
    expect(bodies()).toEqual([])
    await world.check(world.pullRequest({ memoryMebibytes: 9900 }), { inputs })
    expect(bodies()).toEqual([expect.stringContaining('verdict=regression')])
    await world.check(world.pullRequest({}), { inputs })
    expect(bodies()).toEqual([expect.stringContaining('verdict=pass')])
  })

  test.each(['on-change', 'on-regression'])(
    '%s says in the comment that is there what is being measured',
    async (comment) => {
      await world.push()
      const inputs = { comment }
      await world.check(world.pullRequest({ memoryMebibytes: 9900 }), { inputs })
      const [before] = bodies()
      const { during, ready } = endless()
      let meanwhile: string[] = []
      await world.check(world.pullRequest({ during }), {
        inputs,
        cancelWhen: () => {
          if (existsSync(ready) && meanwhile.length === 0) meanwhile = bodies()
          return meanwhile.length > 0
        }
      })
      expect(meanwhile).toEqual([expect.stringContaining('Measuring')])
      expect(bodies()).toEqual([before])
    }
  )
})

describe('check-run: true', () => {
  test('begins before and is concluded after the measuring, with its annotations', async () => {
    await world.push()
    const forward = ['if x.item() > 0: # break: Data-dependent branching', '    x = x + 1', 'return x']
    const pull = world.pullRequest({ forward })
    const seen = new Set<string>()
    const run = await world.check(pull, {
      permissions: REPORTING,
      inputs: { 'check-run': 'true' },
      cancelWhen: () => {
        for (const { status } of world.github.checkRuns) seen.add(status)
        return false
      }
    })
    expectVerdict(run, { verdict: 'regression', exitCode: 1 })
    expectGoodManners(run, world)
    const [check, ...others] = world.github.checkRuns
    expect(others).toEqual([])
    expect(check).toMatchObject({
      name: 'compile check',
      head_sha: pull.headSha,
      status: 'completed',
      conclusion: 'failure'
    })
    expect(check?.annotations).toMatchObject([{ path: 'bench/step.py', annotation_level: 'failure' }])
    expect(run.log.annotations.filter((annotation) => annotation.file !== null)).toEqual([])
    seen.add(check?.status ?? '')
    expect([...seen]).toEqual(['in_progress', 'completed'])
  })

  test('without the permission there is one warning and the verdict stands', async () => {
    await world.push()
    const run = await world.check(world.pullRequest({}), { inputs: { 'check-run': 'true' } })
    expectVerdict(run, { verdict: 'pass', exitCode: 0 })
    expect(warnings(run).filter((warning) => warning.includes('checks: write'))).toHaveLength(1)
    expect(world.github.checkRuns).toEqual([])
  })
})
