import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runAction } from './runner.ts'
import type { ActionRun, RunActionOptions } from './runner.ts'

/** A call of the probe action: its name and its arguments (see probe-action/index.mjs). */
export type Call = readonly [name: string, ...args: unknown[]]

export interface ProbeRun extends ActionRun {
  readonly results: readonly unknown[]
}

const ACTION = join(dirname(fileURLToPath(import.meta.url)), 'probe-action')

/** Runs calls of the real toolkit in a process, as an action: needs node_modules. */
export async function runProbe(
  directory: string,
  calls: readonly Call[],
  options: Partial<RunActionOptions> = {}
): Promise<ProbeRun> {
  const workspace = join(directory, 'workspace')
  const temp = join(directory, 'temp')
  for (const folder of [workspace, temp]) mkdirSync(folder, { recursive: true })
  // In a file: an environment variable has a limit that a long comment exceeds.
  const script = join(directory, 'script.json')
  writeFileSync(script, JSON.stringify(calls))
  const run = await runAction({
    action: ACTION,
    node: process.execPath,
    workspace,
    temp,
    eventName: 'push',
    event: {},
    ref: 'refs/heads/main',
    sha: '0'.repeat(40),
    repository: 'octo/trainer',
    token: 'none',
    apiUrl: 'http://127.0.0.1:9',
    ...options,
    inputs: { ...options.inputs, script }
  })
  return { ...run, results: JSON.parse(run.outputs.results ?? '[]') as unknown[] }
}
