import { describe, expect, it } from '@jest/globals'
import { createWatch, endProcesses, ownProcesses, waitForOffspring } from '../../src/measure/end-processes.js'
import { hasVariable, parsePs, parseStat } from '../../src/measure/process-table.js'
import { FakeClock } from '../fakes/measure-clock.js'
import { createProcessEntry, FakeProcessTable, type FakeProcess } from '../fakes/measure-process-table.js'

const OFFSPRING = { rootPid: 100, marker: 'RUN=1' }

function entry(pid: number, overrides: Partial<FakeProcess> = {}): FakeProcess {
  return createProcessEntry({ pid, ...overrides })
}

async function end(processes: readonly FakeProcess[]) {
  const table = new FakeProcessTable(processes)
  const clock = new FakeClock()
  const startMs = clock.nowMs()
  const outcome = await endProcesses(OFFSPRING, { processes: table, clock })
  return { outcome, table, durationMs: clock.nowMs() - startMs, left: (await table.list()).map(({ pid }) => pid) }
}

describe('ownProcesses', () => {
  const cases: [string, FakeProcess, boolean][] = [
    ['the harness', entry(100), true],
    ['a member of its group', entry(101, { groupId: 100 }), true],
    ['a process in a session of its own, by the marker', entry(102, { marked: true }), true],
    ['a child that cleared its environment and left the group', entry(103, { parentPid: 100 }), true],
    ['a stranger', entry(104), false],
    ['the first process of the machine', entry(1, { marked: true }), false]
  ]
  it.each(cases)('knows %s', (_what, process, ours) => {
    expect(ownProcesses([process], OFFSPRING).length).toBe(ours ? 1 : 0)
  })

  it('finds children of children, however deep and in whatever order', () => {
    const table = [entry(5, { parentPid: 4 }), entry(4, { parentPid: 3 }), entry(3, { parentPid: 100 }), entry(100)]
    expect(ownProcesses(table, OFFSPRING)).toHaveLength(4)
  })

  it('never takes itself or its own ancestors for ours, even when they carry the marker', () => {
    const table = [
      entry(50, { marked: true }),
      entry(60, { parentPid: 50, marked: true }),
      entry(100, { parentPid: 60 })
    ]
    expect(ownProcesses(table, OFFSPRING, new Set(), 60).map(({ pid }) => pid)).toEqual([100])
  })
})

describe('endProcesses', () => {
  it('does nothing when nothing is left', async () => {
    const { outcome, durationMs, table } = await end([entry(7)])
    expect(outcome).toEqual({ signalled: 0, survivors: 0 })
    expect([durationMs, table.signals]).toEqual([0, []])
  })

  it('asks first, and is done as soon as all have gone', async () => {
    const { outcome, table, durationMs, left } = await end([entry(7), entry(100), entry(101, { marked: true })])
    expect(outcome).toEqual({ signalled: 2, survivors: 0 })
    expect(table.signals).toEqual(['SIGTERM 100', 'SIGTERM 101'])
    expect(durationMs).toBeLessThanOrEqual(200)
    expect(left).toEqual([7])
  })

  it('kills what stays, inside of the time that the runner gives', async () => {
    const { outcome, durationMs, left, table } = await end([entry(100, { stubborn: true }), entry(7)])
    expect(outcome).toEqual({ signalled: 1, survivors: 0 })
    expect(table.signals.filter((signal) => signal.startsWith('SIGTERM'))).toEqual(['SIGTERM 100'])
    expect(durationMs).toBeGreaterThanOrEqual(4_000)
    expect(durationMs).toBeLessThan(5_000)
    expect(left).toEqual([7])
  })

  it('still knows a child after its parent has died, although nothing links it any more', async () => {
    const orphan = entry(103, { parentPid: 100, stubborn: true })
    const { left } = await end([entry(100), orphan])
    expect(left).toEqual([])
  })

  it('does not take a new process for an old one that had its number', async () => {
    const clock = new FakeClock()
    const table = new FakeProcessTable([entry(100), entry(103, { parentPid: 100 })])
    const list = table.list.bind(table)
    let looks = 0
    table.list = () => {
      looks += 1
      if (looks === 2) table.start(entry(103, { started: '999' }))
      return list()
    }
    await endProcesses(OFFSPRING, { processes: table, clock })
    expect(table.signals).toEqual(['SIGTERM 100', 'SIGTERM 103'])
  })

  it('ends what is started while it ends the others', async () => {
    const clock = new FakeClock()
    const table = new FakeProcessTable([entry(100)])
    const signal = table.signal.bind(table)
    table.signal = (pid, name) => {
      signal(pid, name)
      if (pid === 100) table.start(entry(200, { marked: true }))
    }
    const outcome = await endProcesses(OFFSPRING, { processes: table, clock })
    expect(outcome).toEqual({ signalled: 2, survivors: 0 })
  })

  it('gives up after three sweeps and says how many are left', async () => {
    const { outcome, table, durationMs } = await end([entry(100, { immortal: true })])
    expect(outcome).toEqual({ signalled: 1, survivors: 1 })
    expect(table.signals.filter((signal) => signal === 'SIGKILL 100')).toHaveLength(3)
    expect(durationMs).toBeLessThan(5_000)
  })
})

describe('a watch', () => {
  it('knows again what it has seen once, after everything that links it to us is gone', async () => {
    const daemon = entry(104, { parentPid: 103 })
    const table = new FakeProcessTable([entry(100), entry(103, { parentPid: 100 }), daemon])
    const watch = createWatch(OFFSPRING, table)
    await watch.look()
    table.end(103)
    const clock = new FakeClock()
    const outcome = await endProcesses(OFFSPRING, { processes: table, clock }, 1_000, watch)
    expect(outcome).toEqual({ signalled: 2, survivors: 0 })
    expect(table.signals).toEqual(['SIGTERM 100', 'SIGTERM 104'])
  })

  it('goes by the marker alone where there is no group', async () => {
    const table = new FakeProcessTable([entry(2, { parentPid: 0, groupId: 0 }), entry(7), entry(9, { marked: true })])
    await endProcesses({ rootPid: null, marker: 'RUN=1' }, { processes: table, clock: new FakeClock() })
    expect(table.signals).toEqual(['SIGTERM 9'])
  })
})

describe('waitForOffspring', () => {
  it('counts only what does not end by itself', async () => {
    const clock = new FakeClock()
    const table = new FakeProcessTable([entry(101, { marked: true }), entry(102, { marked: true })])
    const sleep = clock.sleep.bind(clock)
    clock.sleep = (durationMs) => {
      table.end(101)
      return sleep(durationMs)
    }
    expect(await waitForOffspring(createWatch(OFFSPRING, table), { clock }, 1_000)).toBe(1)
    expect(table.signals).toEqual([])
  })
})

describe('the process table', () => {
  const tail = '4194560 1 2 3 4 5 6 7 8 9 10 11 12 777 1 1'

  it.each([
    ['a plain name', `42 (python) S 7 40 40 0 -1 ${tail}`],
    ['a name with spaces and parentheses', `42 (a) R 1 (b) S 7 40 40 0 -1 ${tail}`]
  ])('reads /proc/PID/stat with %s', (_what, stat) => {
    expect(parseStat(stat)).toEqual({ pid: 42, parentPid: 7, groupId: 40, started: '777' })
  })

  it.each(['42 (python) Z 7 40 40 0 -1 ' + tail, '42 (pyth', ''])('has no entry for %j', (stat) => {
    expect(parseStat(stat)).toBeNull()
  })

  it('finds a variable by its whole text only', () => {
    expect(hasVariable('A=1\0RUN=1\0B=2\0', 'RUN=1')).toBe(true)
    expect(hasVariable('A=1\0RUN=12\0XRUN=1\0', 'RUN=1')).toBe(false)
  })

  it('reads the tables of macOS', () => {
    const table = [
      '    1     0     1 Ss   Mon Nov 23 10:00:00 2026',
      '  612   600   612 S+   Mon Nov 23 10:01:02 2026',
      '  613   612   612 Z    Mon Nov 23 10:01:03 2026',
      '  614     1   614 S    Mon Nov 23 10:01:04 2026'
    ].join('\n')
    const commands =
      '    1 /sbin/launchd\n  612 python main.py RUN=12 A=1\n  614 python worker.py PATH=/bin RUN=1 A=2\n'
    expect(parsePs(table, commands, 'RUN=1')).toEqual([
      { pid: 1, parentPid: 0, groupId: 1, started: 'Mon Nov 23 10:00:00 2026', marked: false },
      { pid: 612, parentPid: 600, groupId: 612, started: 'Mon Nov 23 10:01:02 2026', marked: false },
      { pid: 614, parentPid: 1, groupId: 614, started: 'Mon Nov 23 10:01:04 2026', marked: true }
    ])
  })
})
