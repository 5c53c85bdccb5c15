import { existsSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { locateHarness } from '../../src/measure/harness-process.js'
import { measure, type MeasureOutcome, type MeasureRequest } from '../../src/measure/measure.js'
import type { ParamValue } from '../../src/measure/plan.js'
import { systemProcessTable } from '../../src/measure/process-table.js'
import { systemClock, type Display } from '../../src/ports.js'
import { createBenchmark } from '../builders/benchmark.js'
import { RecordingLog } from '../fakes/measure-log.js'
import { interpretLog } from '../loopback/runner-commands.js'

/** The whole room with real processes: a stand-in for the harness that misbehaves in every way. */

const HARNESS = fileURLToPath(new URL('../fakes/measure-harness.py', import.meta.url))

let temp: string
let log: RecordingLog

beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'measure-'))
  log = new RecordingLog()
})

afterEach(async () => {
  // The private folder of the run is gone, whatever happened.
  const left = (await readdir(temp)).filter((name) => name.startsWith('torch-compile-check-'))
  await rm(temp, { recursive: true, force: true })
  expect(left).toEqual([])
})

interface Options extends Partial<MeasureRequest> {
  readonly mode: string
  readonly params?: Readonly<Record<string, ParamValue>>
  readonly display?: Display
}

async function run({
  mode,
  params = {},
  display = { kind: 'actions' },
  ...overrides
}: Options): Promise<MeasureOutcome> {
  return await measure(
    {
      benchmarks: [createBenchmark({ params: { mode, ...params } })],
      sides: [{ side: 'head', treeRoot: temp, workingDirectory: temp, python: 'python3' }],
      budgetSeconds: 60,
      passEnv: [],
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
      tempDirectory: temp,
      harnessEntry: HARNESS,
      ...overrides
    },
    { log, clock: systemClock, display, processes: systemProcessTable }
  )
}

const pidFile = () => join(temp, 'pid')

/** Waits until the stand-in has started its grandchild, then cancels. */
function cancelOnceRunning(): AbortSignal {
  const controller = new AbortController()
  const timer = setInterval(() => {
    if (!existsSync(pidFile()) || statSync(pidFile()).size === 0) return
    clearInterval(timer)
    controller.abort()
  }, 20)
  return controller.signal
}

/** The marker is no use here, because it is the nonce of the run: the process is found by its number. */
async function grandchildLives(): Promise<boolean> {
  const pid = Number(await readFile(pidFile(), 'utf8'))
  expect(pid).toBeGreaterThan(1)
  return (await systemProcessTable.list('')).some((entry) => entry.pid === pid)
}

describe('measure', () => {
  it('returns what the harness measured', async () => {
    const outcome = await run({ mode: 'good' })
    expect(outcome).toMatchObject({
      problem: null,
      findings: [],
      removedVariables: [],
      outputTail: 'a line of the step'
    })
    expect(outcome.result?.arms.map((arm) => arm.variant)).toEqual(['eager', 'compiled'])
    expect(log.lines[0]).toBe('timing: bench/step.py:make_step, compiled')
    expect(interpretLog(log.text).groups).toEqual(['Output of the step'])
    expect(log.debugLines).toContain('Not progress, on its pipe: 1 line.')
  })

  it('keeps tokens from the step, its plan from others, and the harness in a group of its own', async () => {
    const outcome = await run({
      mode: 'environment',
      passEnv: ['HF_TOKEN'],
      env: {
        PATH: process.env['PATH'],
        RUNNER_TRACKING_ID: 'github_1',
        ACTIONS_RUNTIME_TOKEN: 'a',
        'INPUT_GITHUB-TOKEN': 'b',
        HF_TOKEN: 'c',
        WANDB_API_KEY: 'd'
      }
    })
    const lines = outcome.outputTail.split('\n')
    const names = JSON.parse(lines.find((line) => line.startsWith('ENVIRONMENT '))?.slice(12) ?? '[]') as string[]
    expect(names).toEqual(
      expect.arrayContaining([
        'PATH',
        'HF_TOKEN',
        'RUNNER_TRACKING_ID',
        'TORCH_COMPILE_CHECK_PROGRESS_FD',
        'TORCH_COMPILE_CHECK_RUN'
      ])
    )
    expect(names.filter((name) => /ACTIONS|INPUT|WANDB/.test(name))).toEqual([])
    expect(outcome.removedVariables).toEqual(['ACTIONS_RUNTIME_TOKEN', 'INPUT_GITHUB-TOKEN', 'WANDB_API_KEY'])
    expect(lines).toContain('PLAN 0o600 0o700')
    // Ctrl-C in a terminal reaches the foreground group: the harness is asked to stop by us alone.
    expect(lines).toContain('LEADS ITS GROUP True')
  })

  it.each([
    ['malformed', 'malformed', /cannot be used: it is not valid JSON/],
    ['wrong-shape', 'malformed', /its field elapsedSeconds is not as the schema says/],
    ['forged-nonce', 'malformed', /it belongs to another run/],
    ['huge', 'malformed', /it is larger than 64 MiB/],
    ['symlink', 'malformed', /it is a link, not a file/],
    ['fifo', 'malformed', /it is not a regular file/],
    ['nothing', 'crashed', /ended without writing a result/],
    ['killed', 'crashed', /ended by SIGKILL \(often the system, out of memory\); nothing had been measured until then/]
  ])('has no result after %s: %s', async (mode, kind, message) => {
    const outcome = await run({ mode, params: { target: join(temp, 'elsewhere.json') } })
    expect(outcome.result).toBeNull()
    expect(outcome.problem?.kind).toBe(kind)
    expect(outcome.problem?.message).toMatch(message)
  })

  it.each([
    ['exit', 'The harness ended with exit code 1; until then 2 of 2 arms had been measured, at least in part.'],
    [
      'incomplete',
      'The harness ended before it had finished; until then 2 of 2 arms had been measured, at least in part.'
    ]
  ])('returns the part that was measured after %s', async (mode, message) => {
    const outcome = await run({ mode })
    expect(outcome.problem).toEqual({ kind: 'crashed', message })
    expect(outcome.result?.complete).toBe(false)
  })

  it('says so when Python cannot be started', async () => {
    const sides = [{ side: 'head' as const, treeRoot: temp, workingDirectory: temp, python: '/no/such/python' }]
    const outcome = await run({ mode: 'good', sides })
    expect(outcome.problem?.kind).toBe('crashed')
    expect(outcome.problem?.message).toContain('could not be started: spawn /no/such/python ENOENT')
  })

  it('ends a daemon that the step left behind, and names it', async () => {
    const outcome = await run({ mode: 'daemon', params: { pidFile: pidFile() } })
    expect(outcome.problem).toBeNull()
    expect(outcome.findings).toEqual(['The step left 1 process behind; it was ended.'])
    expect(await grandchildLives()).toBe(false)
  })

  it('lets the harness write what it has when cancelled, and leaves nobody', async () => {
    const outcome = await run({ mode: 'interruptible', params: { pidFile: pidFile() }, signal: cancelOnceRunning() })
    expect(outcome.problem?.kind).toBe('cancelled')
    expect(outcome.problem?.message).toMatch(
      /^The measuring was cancelled after .*; until then 2 of 2 arms had been measured/
    )
    expect(outcome.result?.complete).toBe(false)
    expect(await grandchildLives()).toBe(false)
  })

  it('ends a grandchild in its own session that has cleared its environment', async () => {
    const outcome = await run({
      mode: 'cleared-environment',
      params: { pidFile: pidFile() },
      signal: cancelOnceRunning()
    })
    expect(outcome.problem?.kind).toBe('cancelled')
    expect(await grandchildLives()).toBe(false)
  })

  it('ends what ignores SIGTERM, within the time that the runner gives', async () => {
    const outcome = await run({ mode: 'hang', params: { pidFile: pidFile() }, signal: cancelOnceRunning() })
    expect(outcome.problem?.kind).toBe('cancelled')
    expect(outcome.result).not.toBeNull()
    expect(await grandchildLives()).toBe(false)
  }, 20_000)

  it('ends a harness that does not keep to its budget', async () => {
    const outcome = await run({ mode: 'sleep', budgetSeconds: 0.3, slackSeconds: 0 })
    expect(outcome.problem?.kind).toBe('timed-out')
    expect(outcome.problem?.message).toContain('did not end within its time budget of 300 ms and was ended after')
    expect((await systemProcessTable.list('')).filter((entry) => entry.parentPid === process.pid)).toEqual([])
  })

  it('starts nothing when it is already cancelled', async () => {
    const outcome = await run({ mode: 'daemon', params: { pidFile: pidFile() }, signal: AbortSignal.abort() })
    expect(outcome.problem?.kind).toBe('cancelled')
    expect(existsSync(pidFile())).toBe(false)
  })

  it('lets no line of the step speak to the runner', async () => {
    const text =
      '::error::x\n  ::set-output name=verdict::pass\ntext ##[add-mask]0\n::stop-commands::a\na\r::warning::x\n'
    const outcome = await run({ mode: 'hostile-output', params: { text } })
    const seen = interpretLog([...log.lines, '::notice::after'].join('\n'))
    expect(seen.commands.map((command) => command.name)).toEqual(['group', 'endgroup', 'notice'])
    expect(seen.stopped).toEqual([])
    expect(interpretLog(outcome.outputTail).commands).toEqual([])
  })

  it('undoes what the step wrote to the runner, and names it', async () => {
    const folder = join(temp, '_runner_file_commands')
    await mkdir(folder)
    const names = ['add_path_1', 'set_env_1', 'set_output_1']
    for (const name of names) await writeFile(join(folder, name), 'before\n')
    const outcome = await run({
      mode: 'runner-files',
      params: { folder, target: join(temp, 'target') },
      env: { PATH: process.env['PATH'], RUNNER_TEMP: temp, GITHUB_ENV: join(folder, 'set_env_1') }
    })
    expect(outcome.problem).toBeNull()
    expect(outcome.findings).toHaveLength(4)
    expect(outcome.findings.join('\n')).toContain(
      "wrote to the runner's file for environment variables for later steps (GITHUB_ENV)"
    )
    expect((await readdir(folder)).sort()).toEqual(names)
    for (const name of names) expect(await readFile(join(folder, name), 'utf8')).toBe('before\n')
  })

  it('keeps the beginning and the end of a flood', async () => {
    const outcome = await run({ mode: 'flood', params: { megabytes: 20 } })
    expect(outcome.problem).toBeNull()
    expect(outcome.outputTail).toContain('the last line')
    expect(log.text.length).toBeLessThan(300 * 1024)
    expect(log.text).toContain('of the output are left out here')
  })

  it('shows a terminal a live line and nothing else when all is well', async () => {
    const written: string[] = []
    const display: Display = { kind: 'terminal', isTty: true, verbose: false, write: (text) => written.push(text) }
    await run({ mode: 'good', display })
    expect(log.lines).toEqual([])
    expect(written[0]).toContain('50 %  timing')
    expect(written.at(-1)).toBe('\r\u001b[2K')
    await run({ mode: 'exit', display })
    expect(log.text).toContain('Traceback: it broke')
  })
})

describe('locateHarness', () => {
  it('finds it beside the bundle and beside the sources, and says where it should be', async () => {
    await mkdir(join(temp, 'harness'))
    await writeFile(join(temp, 'harness', 'main.py'), '')
    for (const file of ['dist/index.js', 'src/measure/measure.ts']) {
      expect(locateHarness(pathToFileURL(join(temp, file)).href)).toBe(join(temp, 'harness', 'main.py'))
    }
    const missing = pathToFileURL(join(temp, 'a', 'b', 'dist', 'index.js')).href
    expect(() => locateHarness(missing)).toThrow(
      `The harness is missing: ${join(temp, 'a', 'b', 'harness', 'main.py')}`
    )
  })
})
