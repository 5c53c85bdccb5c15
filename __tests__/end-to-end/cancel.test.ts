import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, pidsIn } from './processes.ts'
import { expectVerdict } from './reading.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld({ inputs: { 'on-missing-baseline': 'warn' } })
})

afterEach(() => world.close())

/** One member: says who it is, may found a session of its own, may be deaf to polite signals, may have a child. */
const MEMBER = `import os, signal, subprocess, sys, time
deep, session, deaf, pids = sys.argv[1:5]
if session == '1':
    os.setsid()
if deaf == '1':
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
if deep == '1':
    subprocess.Popen([sys.executable, __file__, '0', session, deaf, pids])
with open(pids, 'a') as file:
    file.write('%d\\n' % os.getpid())
time.sleep(300)
`
const FILES = { 'bench/member.py': MEMBER }

/** A step with four children and as many grandchildren, in every combination of the above. */
function family(pids: string, last: string): string {
  return `import os, subprocess, sys, time
pids = ${JSON.stringify(pids)}
member = os.path.join(os.path.dirname(__file__), 'member.py')
for session in '01':
    for deaf in '01':
        subprocess.Popen([sys.executable, member, '1', session, deaf, pids])
while not os.path.exists(pids) or len(open(pids).read().split()) < 8:
    time.sleep(0.02)
${last}`
}

test('a cancelled run ends everybody within the runner’s patience, and the summary says what was measured', async () => {
  await world.push()
  const pids = join(world.directory, 'pids')
  const ready = join(world.directory, 'ready')
  const during = family(pids, `open(${JSON.stringify(ready)}, 'w').close()\ntime.sleep(300)`)
  const run = await world.check(world.pullRequest({ during }, { files: FILES }), {
    cancelWhen: () => existsSync(ready)
  })
  expect(pidsIn(pids)).toHaveLength(8)
  expect(pidsIn(pids).filter(isAlive)).toEqual([])
  expect(run.orphans).toEqual([])
  expect(run.signalsSent).toEqual(['SIGINT'])
  expect(run.cancelMs).toBeLessThan(7_500)
  expect(run.exitCode).not.toBe(0)
  expect(run.signal).toBeNull()
  expect(run.summary).toMatch(/cancelled/i)
  expect(run.outputHeldOpen).toBe(false)
})

test('a step that leaves processes behind is told so, and they are ended', async () => {
  const pids = join(world.directory, 'pids')
  const run = await world.check(world.pullRequest({ during: family(pids, 'pass') }, { files: FILES }))
  expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
  expect(pidsIn(pids).filter(isAlive)).toEqual([])
  expect(run.summary).toMatch(/8 processes behind/)
})
