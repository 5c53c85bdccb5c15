import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOut } from '../loopback/repository.ts'
import { runProcess } from '../loopback/runner-process.ts'
import './reading.ts'
import { fakeStep, STEP_FILE } from './step-files.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
})

afterEach(() => world.close())

const action = (): string => join(world.directory, 'action/dist/index.js')

function terminal(workspace: string, ...args: string[]) {
  return runProcess({
    command: process.execPath,
    args: [action(), ...args],
    cwd: workspace,
    environment: { PATH: world.machine.path, HOME: world.directory, LANG: 'C.UTF-8', TERM: 'dumb', NO_COLOR: '1' }
  })
}

/** The report of a step in a checkout of its own. */
async function measured(name: string, memoryMebibytes: number): Promise<string> {
  const source = fakeStep({ memoryMebibytes })
  const sha = world.repository.branch(name, 'main', { [STEP_FILE]: source })
  const workspace = join(world.directory, name)
  checkOut(world.repository, { sha, workspace })
  const json = join(world.directory, `${name}.json`)
  await terminal(workspace, 'run', '--step', `${STEP_FILE}:make_step`, '--json', json)
  return json
}

test('two reports are judged against each other where nothing is measured', async () => {
  const before = await measured('before', 9000)
  const after = await measured('after', 9900)
  const calls = world.machine.calls().length
  const json = join(world.directory, 'compared.json')
  const markdown = join(world.directory, 'compared.md')
  const html = join(world.directory, 'compared.html')
  const files = ['--json', json, '--markdown', markdown, '--html', html]
  const worse = await terminal(world.directory, 'compare', before, after, ...files)
  expect(worse.exitCode).toBe(1)
  expect(worse.output).toMatch(/Regression: .*memory/)
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ run: { verdict: 'regression' } })
  expect(readFileSync(markdown, 'utf8')).toContain('Regression')
  expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/)
  expect((await terminal(world.directory, 'compare', after, before)).exitCode).toBe(0)
  expect(world.machine.calls()).toHaveLength(calls)

  const full = await runProcess({
    command: '/bin/sh',
    args: ['-c', 'exec "$0" "$@" >/dev/full', process.execPath, action(), 'compare', before, after],
    cwd: world.directory,
    environment: { PATH: world.machine.path, HOME: world.directory, TERM: 'dumb' }
  })
  expect(full.exitCode).toBe(2)
  expect(full.output.trim()).toMatch(/^torch-compile-check: Standard output cannot be written: ENOSPC[^\n]*$/)

  const wrong = await terminal(world.directory, 'compare', before, join(world.directory, 'action/action.yml'))
  expect(wrong.exitCode).toBe(2)
  expect(wrong.output).toContain('is not JSON')
})
