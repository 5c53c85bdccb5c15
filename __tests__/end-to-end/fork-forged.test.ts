import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { PullRequest } from '../loopback/repository.ts'
import { expectGoodManners, expectVerdict, readReport } from './reading.ts'
import { artifactsOf, forge, forkPullRequest, measure, report, RESULT_FILE } from './two-jobs.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

/** What a hostile fork can put into the artifact of a measuring job. */

let world: World
let pull: PullRequest
let honest: string

beforeAll(async () => {
  world = await createWorld()
  await world.push()
  pull = forkPullRequest(world, {})
  await measure(world, pull)
  honest = join(world.directory, 'honest')
  renameSync(join(artifactsOf(world), 'compile-check'), honest)
})

afterAll(() => world.close())

beforeEach(() => {
  const artifacts = artifactsOf(world)
  rmSync(artifacts, { recursive: true })
  cpSync(honest, join(artifactsOf(world), 'compile-check'), { recursive: true })
  world.github.comments.splice(0)
})

const file = (): string => join(artifactsOf(world), 'compile-check', RESULT_FILE)

test.each<[string, () => void, RegExp]>([
  [
    'another commit',
    () => forge(world, 'compile-check', ({ run }) => void (run.headSha = 'b'.repeat(40))),
    /they are of `bbbbbbb`/
  ],
  [
    'another repository',
    () => forge(world, 'compile-check', ({ run }) => void (run.repository = 'octo/other')),
    /octo\/other/
  ],
  ['more bytes than any result has', () => truncateSync(file(), 65 * 1024 * 1024), /are the limit/],
  [
    'a link instead of the file',
    () => {
      renameSync(file(), join(world.directory, 'elsewhere.json'))
      symlinkSync(join(world.directory, 'elsewhere.json'), file())
    },
    /is a link/
  ],
  [
    'a link instead of the folder',
    () => {
      rmSync(join(artifactsOf(world), 'compile-check'), { recursive: true })
      symlinkSync(honest, join(artifactsOf(world), 'compile-check'))
    },
    /links are not followed/
  ],
  [
    'a folder instead of the file',
    () => {
      rmSync(file())
      mkdirSync(file())
    },
    /not a regular file|cannot be read/
  ],
  [
    'a number that is none',
    () =>
      forge(world, 'compile-check', (handed) =>
        JSON.stringify(handed).replace(/"busySeconds":[\d.e-]+/, '"busySeconds":NaN')
      ),
    /not JSON/
  ],
  [
    'a number without end',
    () =>
      forge(world, 'compile-check', (handed) =>
        JSON.stringify(handed).replace(/"busySeconds":[\d.e-]+/, '"busySeconds":1e999')
      ),
    /not as the schema says/
  ],
  [
    'nested lists without end',
    () =>
      forge(world, 'compile-check', (handed) =>
        JSON.stringify({ ...handed, benchmarks: 'X' }).replace('"X"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`)
      ),
    /nested too deeply|not as the schema says/
  ],
  [
    'a step that took no time',
    () =>
      forge(world, 'compile-check', (handed) =>
        JSON.stringify(handed).replaceAll(/"wallSeconds":[\d.e-]+/g, '"wallSeconds":0')
      ),
    /took no time/
  ]
])('%s is refused, named, and never a pass', async (_what, change, words) => {
  change()
  const reported = await report(world, pull)
  expectVerdict(reported, { verdict: 'failed', exitCode: 1 })
  expectGoodManners(reported, world)
  expect(world.github.comments).toHaveLength(1)
  expect(world.github.comments[0]?.body).toMatch(words)
  expect(world.github.comments[0]?.body).not.toContain('elsewhere.json')
})

test('a verdict, an address and a pull request of its own are not read', async () => {
  forge(world, 'compile-check', (handed) => {
    Object.assign(handed, {
      verdict: 'regression',
      pullRequest: 8,
      failsBuild: true,
      commentUrl: 'https://evil.example'
    })
    Object.assign(handed.run, { pullRequest: 8, issue: 8 })
  })
  const reported = await report(world, pull)
  expectVerdict(reported, { verdict: 'pass', exitCode: 0 })
  expect(world.github.comments).toMatchObject([{ issue: 7 }])
  expect(world.github.comments[0]?.body).not.toContain('evil.example')
})

test('names that are Markdown, mentions, commands or links do nothing', async () => {
  const hostile =
    '@octo/team </details> ![x](https://evil.example/a.png) | ::error::pwned\n##[error]pwned <!-- #1 \u202egpj'
  forge(world, 'compile-check', (handed) => {
    for (const benchmark of handed.benchmarks) benchmark.name = hostile
    handed.warnings = [hostile]
  })
  renameSync(join(artifactsOf(world), 'compile-check'), join(artifactsOf(world), '@octo ::error::folder'))
  mkdirSync(join(artifactsOf(world), '::error::pwned ##[error]pwned'))
  const reported = await report(world, pull)
  expectVerdict(reported, { verdict: 'failed', exitCode: 1 })
  expectGoodManners(reported, world)
  const body = world.github.comments[0]?.body ?? ''
  // Outside of code spans nothing of it is left to act.
  const outside = body.replaceAll(/(`+)[^`]*\1|<code>[^<]*<\/code>/g, '').replace(/^<!--[^\n]*-->\n/, '')
  expect(outside).not.toMatch(/(^|[^\w`])@octo/)
  expect(outside).not.toContain('](https://evil.example')
  expect(outside).not.toContain('<!--')
  expect(body).not.toContain('\u202e')
  expect(reported.log.annotations.filter(({ message }) => message === 'pwned')).toEqual([])
})

test('a record of its own does not take the place of the one that could be restored', async () => {
  forge(world, 'compile-check', (handed) => {
    const slow = JSON.stringify(handed.reference).replaceAll(
      /"busySeconds":([\d.e-]+)/g,
      (_all, seconds: string) => `"busySeconds":${Number(seconds) * 3}`
    )
    handed.reference = JSON.parse(slow) as unknown
  })
  const reported = await report(world, pull)
  expectVerdict(reported, { verdict: 'pass', exitCode: 0 })
  expect(Math.abs(Number(reported.outputs.slowdown))).toBeLessThan(0.01)
  expect(readReport(reported).shards).toMatchObject([{ reference: 'restored' }])
})

describe('a slowdown whose base is made up', () => {
  let slow: PullRequest
  let honestSlow: string

  beforeAll(async () => {
    slow = forkPullRequest(world, { deviceMs: 4.7 }, { number: 8 })
    rmSync(artifactsOf(world), { recursive: true })
    await measure(world, slow)
    honestSlow = join(world.directory, 'honest-slow')
    renameSync(join(artifactsOf(world), 'compile-check'), honestSlow)
  })

  beforeEach(() => {
    rmSync(artifactsOf(world), { recursive: true })
    cpSync(honestSlow, join(artifactsOf(world), 'compile-check'), { recursive: true })
  })

  /** Base becomes as slow as head, process by process. */
  const equallySlow = (baseSha?: string): void =>
    forge(world, 'compile-check', (handed) => {
      const { arms } = handed.result
      for (const base of arms.filter(({ side }) => side === 'base')) {
        const head = arms.find(({ side, variant }) => side === 'head' && variant === base.variant)
        base.processes = base.processes.map((process, index) => ({
          ...process,
          deviceWindows: head?.processes[index]?.deviceWindows ?? process.deviceWindows
        }))
      }
      if (baseSha !== undefined) handed.baseSha = baseSha
    })
  const body = (): string => world.github.comments[0]?.body ?? ''

  test('is a regression when it is honest, and still the measuring job’s word', async () => {
    expectVerdict(await report(world, slow), { verdict: 'regression', exitCode: 1 })
    expect(body()).toContain('unverified: both measured by the measuring job')
    expect(body()).not.toContain('in this run')
  })

  test.each([
    ['of its commit', undefined, /contradicts its record, which was restored here/],
    ['of a commit that nobody knows', 'c'.repeat(40), /names as base, `?ccccccc`?, is not on main/]
  ])('as slow as head, %s, does not pass', async (_what, baseSha, words) => {
    equallySlow(baseSha)
    const reported = await report(world, slow)
    expectVerdict(reported, { verdict: 'inconclusive', exitCode: 0 })
    expectGoodManners(reported, world)
    expect(body()).toMatch(words)
    expect(body()).not.toContain('in this run')
    expect(Number(reported.outputs.slowdown)).toBeGreaterThan(0.05)
    expect(readReport(reported).shards).toMatchObject([{ reference: 'restored' }])
  })

  test('is called unverified where no record can be restored to hold it against', async () => {
    equallySlow()
    const reported = await report(world, slow, {
      environment: { ACTIONS_CACHE_URL: '', ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_SERVICE_V2: '' }
    })
    expectVerdict(reported, { verdict: 'pass', exitCode: 0 })
    expect(readReport(reported).shards).toMatchObject([{ reference: 'measured' }])
    expect(body()).toContain('unverified: both measured by the measuring job')
  })

  test('without a commit is refused', async () => {
    forge(world, 'compile-check', (handed) => void (handed.baseSha = null))
    expectVerdict(await report(world, slow), { verdict: 'failed', exitCode: 1 })
    expect(body()).toContain('does not say of which')
  })
})
