import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOut } from '../loopback/repository.ts'
import { runProcess } from '../loopback/runner-process.ts'
import type { ProcessRun } from '../loopback/runner-process.ts'
import './reading.ts'
import { fakeStep } from './step-files.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
let workspace: string

beforeEach(async () => {
  world = await createWorld()
  workspace = join(world.directory, 'clone')
  checkOut(world.repository, { sha: world.repository.git('rev-parse', 'main'), workspace })
})

afterEach(() => world.close())

function terminal(...args: string[]): Promise<ProcessRun> {
  const { HOME = '', LANG = 'C.UTF-8' } = process.env
  return runProcess({
    command: process.execPath,
    args: [join(world.directory, 'action/dist/index.js'), ...args],
    cwd: workspace,
    environment: { PATH: world.machine.path, HOME, LANG, TERM: 'dumb', NO_COLOR: '1' }
  })
}

const baseline = () => ['--baseline', join(world.directory, 'baselines')]
const STEP = ['--step', 'bench/step.py:make_step']

function commitHere(deviceMs: number): void {
  const sha = world.repository.branch(`change-${deviceMs}`, 'main', {
    'bench/step.py': `# device-ms: ${deviceMs}\ndef make_step(compile): ...\n`
  })
  workspace = join(world.directory, `clone-${deviceMs}`)
  checkOut(world.repository, { sha, workspace })
}

describe('torch-compile-check run', () => {
  test('measures, saves, compares, and exits 1 on a regression', async () => {
    const first = await terminal('run', ...STEP, ...baseline(), '--save-baseline')
    expect(first.exitCode).toBe(0)
    expect(first.output).toMatch(/no baseline/i)

    const again = await terminal('run', ...STEP, ...baseline())
    expect(again.output).toMatch(/pass/i)
    expect(again.exitCode).toBe(0)

    commitHere(4.4)
    const json = join(world.directory, 'report.json')
    const markdown = join(world.directory, 'report.md')
    const slower = await terminal('run', ...STEP, ...baseline(), '--json', json, '--markdown', markdown)
    expect(slower.output).toMatch(/10(\.0)? % slower/)
    expect(slower.exitCode).toBe(1)
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ run: { verdict: 'regression' }, failsBuild: true })
    expect(readFileSync(markdown, 'utf8')).toMatch(/10(\.0)? % slower/)
    expect(slower.output).not.toMatch(/^::/m)
  })

  test('without a baseline folder it measures and says the numbers', async () => {
    const run = await terminal('run', ...STEP)
    expect(run.exitCode).toBe(0)
    expect(run.output).toMatch(/4(\.0+)? ms/)
  })

  test('a step that fails exits 1', async () => {
    world.repository.git('checkout', '--quiet', 'main')
    const sha = world.repository.commit('Break', {
      'bench/step.py': fakeStep({ outcome: 'crashed no such kernel' })
    })
    workspace = join(world.directory, 'broken')
    checkOut(world.repository, { sha, workspace })
    const run = await terminal('run', ...STEP)
    expect(run.exitCode).toBe(1)
    expect(run.output).toContain('no such kernel')
  })

  test('a file that cannot be written is refused before anything is measured', async () => {
    const run = await terminal('run', ...STEP, '--json', '/proc/nope/report.json')
    expect(run.exitCode).toBe(2)
    expect(run.output.trim()).toMatch(/^torch-compile-check: \/proc\/nope\/report\.json cannot be written: [^\n]*$/)
    // Git was asked what is checked out, nothing else was run.
    expect(world.machine.calls().filter(({ tool }) => tool !== 'git')).toEqual([])
  })

  test('wrong use exits 2 and says what to write', async () => {
    const unknown = await terminal('run', '--stpe', 'bench/step.py:make_step')
    expect(unknown.exitCode).toBe(2)
    expect(unknown.output).toContain('--step')
    const missing = await terminal('run', '--step', 'bench/stpe.py:make_step')
    expect(missing.exitCode).toBe(2)
    expect(missing.output).toContain('bench/stpe.py')
  })
})

test('--help teaches, --version is one line, and both exit 0', async () => {
  const help = await terminal('--help')
  expect(help.exitCode).toBe(0)
  expect(help.output).toContain('torch-compile-check run --step')
  const version = await terminal('--version')
  expect(version.output.trim()).toMatch(/^(torch-compile-check )?\d+\.\d+\.\d+$/)
  expect(world.machine.calls()).toEqual([])
})
