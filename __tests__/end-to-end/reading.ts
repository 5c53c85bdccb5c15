import { expect, jest } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Report } from '../../src/report/report.js'
import type { ActionRun } from '../loopback/runner.ts'
import type { World } from './world.ts'

/** A run takes seconds, on a busy machine many; how long it takes decides no test. */
jest.setTimeout(120_000)

/** The JSON report that a run names in its outputs. */
export function readReport(run: ActionRun): Report {
  return JSON.parse(readFileSync(run.outputs['report-json'] ?? '', 'utf8')) as Report
}

export function warnings(run: ActionRun): string[] {
  return run.log.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
}

export function errors(run: ActionRun): string[] {
  return run.log.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
}

/** What every run has to do whatever its verdict: leave the runner's protocol, the services and the machine in order. */
export function expectGoodManners(run: ActionRun, world: World): void {
  expect(run.files.errors).toEqual([])
  expect(run.files.env).toEqual({})
  expect(run.files.path).toEqual([])
  expect(run.log.refused).toEqual([])
  expect(run.log.stillStopped).toBe(false)
  expect(run.orphans).toEqual([])
  expect(run.outputHeldOpen).toBe(false)
  expect(world.cache.problems).toEqual([])
  expect(world.github.problems).toEqual([])
}

/** What GitHub was asked, apart from whether a slowdown was accepted by a label: a default-branch push and a check read that. */
export function otherRequests(world: World): string[] {
  return world.github.requests
    .map(({ method, path }) => `${method} ${path}`)
    .filter((request) => !/^GET \/repos\/[^/]+\/[^/]+\/(commits\/[0-9a-f]+\/pulls|pulls\/\d+)$/.test(request))
}

/** Verdict and exit code, with the log when they are not as expected. */
export function expectVerdict(run: ActionRun, expected: { verdict: string; exitCode: number }): void {
  const found = { verdict: run.outputs.verdict, exitCode: run.exitCode }
  if (found.verdict !== expected.verdict || found.exitCode !== expected.exitCode) {
    throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}\n${run.output}`)
  }
}
