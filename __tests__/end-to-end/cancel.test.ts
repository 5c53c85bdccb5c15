import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
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
  expect(run.summary).toMatch(/cancelled after .* and \d+ processes were ended/)
  expect(run.outputHeldOpen).toBe(false)
})

describe('a cancel outside of the measuring', () => {
  /** A tool that hangs, with a child, and says who it is. */
  function hang(tool: string): string {
    const pids = join(world.directory, 'pids')
    const path = join(world.directory, 'bin', tool)
    writeFileSync(path, `#!/bin/bash\ntrap '' TERM\nsleep 61 &\necho $! > ${pids}\necho $$ >> ${pids}\nwait\n`)
    chmodSync(path, 0o755)
    return pids
  }

  test.each(['nvidia-smi', 'python'])(
    '%s hangs: it is ended, and the summary says that nothing was measured',
    async (tool) => {
      await world.push()
      const pids = hang(tool)
      const run = await world.check(world.pullRequest({}), {
        cancelWhen: () => existsSync(pids) && pidsIn(pids).length === 2
      })
      expect(run.signalsSent).toEqual(['SIGINT'])
      expect(run.signal).toBeNull()
      expect(run.exitCode).toBe(1)
      expect(run.summary).toMatch(/cancelled before anything was measured/)
      expect(pidsIn(pids).filter(isAlive)).toEqual([])
      expect(run.orphans).toEqual([])
    }
  )

  test('the cache accepts and does not answer: the run goes straight to its report', async () => {
    const sockets: Socket[] = []
    const silent = createServer((socket) => {
      socket.on('error', () => undefined)
      sockets.push(socket)
    })
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`
    try {
      const run = await world.check(world.pullRequest({}), {
        environment: { ACTIONS_RESULTS_URL: url, ACTIONS_CACHE_URL: url },
        cancelWhen: () => sockets.length > 0
      })
      expect(run.signalsSent).toEqual(['SIGINT'])
      expect(run.summary).toMatch(/cancelled before anything was measured/)
    } finally {
      sockets.forEach((socket) => socket.destroy())
      silent.close()
    }
  })
})

test('a step that leaves processes behind is told so, and they are ended', async () => {
  const pids = join(world.directory, 'pids')
  const run = await world.check(world.pullRequest({ during: family(pids, 'pass') }, { files: FILES }))
  expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
  expect(pidsIn(pids).filter(isAlive)).toEqual([])
  expect(run.summary).toMatch(/8 processes behind/)
})
