import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parse } from 'yaml'
import { readActionMetadata } from './action-metadata.ts'
import { runProbe } from './probe.ts'
import { interpretLog } from './runner-commands.ts'
import { findByTrackingId } from './runner-process.ts'
import { runAction } from './runner.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'runner-'))
})

afterEach(() => rmSync(directory, { recursive: true }))

const ACTIONS = ['__tests__/loopback/probe-action/action.yml', 'action.yml']

test.each(ACTIONS)('%s is read as a YAML reader reads it', (path) => {
  interface Metadata {
    inputs: Record<string, { default?: string | number | boolean }>
    outputs: object
    runs: { using: string; main: string }
  }
  const yaml = parse(readFileSync(path, 'utf8')) as Metadata
  const defaults = Object.entries(yaml.inputs).map(([name, input]) => [name, String(input.default ?? '')])
  expect(readActionMetadata(path)).toEqual({
    inputs: Object.fromEntries(defaults) as Record<string, string>,
    outputs: Object.keys(yaml.outputs),
    ...yaml.runs
  })
})

describe('an action as a process', () => {
  test('gets its inputs and the variables of the job, but no token beside them', async () => {
    const run = await runProbe(directory, [['environment']], { token: 'secret', inputs: { 'quoted name': 'given' } })
    const environment = run.results[0] as Record<string, string>
    expect(environment).toMatchObject({ 'INPUT_GITHUB-TOKEN': 'secret', INPUT_QUOTED_NAME: 'given', CI: 'true' })
    expect(environment).toMatchObject({ 'INPUT_PLAIN-TEXT': 'text', GITHUB_REF_NAME: 'main' })
    expect(Object.keys(environment)).not.toContain('GITHUB_TOKEN')
    expect(Object.keys(environment)).not.toContain('JEST_WORKER_ID')
  })

  test('an input that action.yml does not have is a mistake of the test', async () => {
    await expect(runProbe(directory, [], { inputs: { stpe: 'x' } })).rejects.toThrow('no input stpe')
  })

  test('speaks through files and commands, and both are understood', async () => {
    const run = await runProbe(directory, [
      ['output', 'several', 'two\nlines'],
      ['exportVariable', 'NAME', 'value'],
      ['summary', '# Report'],
      ['warning', 'a, b: 100%\nnext', { file: 'step.py', startLine: 3, title: 'T: 1' }],
      ['printError', '::notice::from stderr\n'],
      ['fail', 'no']
    ])
    expect(run.outputs.several).toBe('two\nlines')
    expect(run.files.env).toEqual({ NAME: 'value' })
    expect(run.summary).toBe('# Report')
    const [warning, ...others] = run.log.annotations
    expect(warning).toEqual({ level: 'warning', message: 'a, b: 100%\nnext', title: 'T: 1', file: 'step.py', line: 3 })
    expect(others.map(({ level, message }) => `${level} ${message}`).sort()).toEqual(['error no', 'notice from stderr'])
    expect([run.exitCode, run.conclusion]).toEqual([1, 'failure'])
  })

  test('fails when somebody leaves half a line in a file, whatever its exit code', async () => {
    const script = `require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'half a line\\n')`
    const run = await runScript(script)
    expect([run.exitCode, run.conclusion]).toEqual([0, 'failure'])
    expect(run.files.errors).toEqual(["GITHUB_OUTPUT: Invalid format 'half a line'"])
  })

  test('is interrupted when cancelled, and ended when it does not listen', async () => {
    const polite = await runProbe(directory, [['print', 'ready\n'], ['hang']], {
      cancelWhen: (output) => output.includes('ready')
    })
    expect([polite.signal, polite.signalsSent]).toEqual(['SIGINT', ['SIGINT']])
    const script = `process.on('SIGINT', () => {}); console.log('ready'); setInterval(() => {}, 1000)`
    const deaf = await runScript(script, (output) => output.includes('ready'))
    expect(deaf.signal).toBe('SIGTERM')
    expect(deaf.cancelMs).toBeGreaterThanOrEqual(7_500)
  }, 20_000)

  test('leaves nobody behind unseen, not even a process with a session of its own', async () => {
    const child = `['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', detached: true }`
    const run = await runScript(`require('child_process').spawn(process.execPath, ${child}).unref()`)
    expect(run.orphans.map(({ command }) => command)).toEqual([expect.stringContaining('setInterval')])
    await setTimeout(100)
    expect(findByTrackingId(run.trackingId)).toEqual([])
  })
})

function runScript(script: string, cancelWhen?: (output: string) => boolean) {
  writeFileSync(join(directory, 'action.yml'), `runs:\n  using: node24\n  main: index.cjs\n`)
  writeFileSync(join(directory, 'index.cjs'), script)
  return runAction({
    action: directory,
    node: process.execPath,
    workspace: directory,
    temp: directory,
    inputs: {},
    eventName: 'push',
    event: {},
    ref: 'refs/heads/main',
    sha: '0'.repeat(40),
    repository: 'octo/trainer',
    token: '',
    apiUrl: 'http://127.0.0.1:9',
    ...(cancelWhen === undefined ? {} : { cancelWhen })
  })
}

describe('workflow commands', () => {
  test.each([
    ['::set-output name=a::1', { a: '1' }],
    ['  \t::set-output name=a::1', { a: '1' }],
    ['text ::set-output name=a::1', {}],
    ['##[set-output name=a]1', { a: '1' }],
    ['| text ##[set-output name=a]1', { a: '1' }],
    ['::SET-OUTPUT name=a::1', { a: '1' }],
    ['::unknown name=a::1', {}],
    ['::set-output name=a%2Cb::1%0A2', { 'a,b': '1\n2' }],
    ['first\r::set-output name=a::1', { a: '1' }],
    ['::set-output name=a', {}]
  ])('%j has the outputs %j', (line, outputs) => {
    expect(interpretLog(line).outputs).toEqual(outputs)
  })

  test('are only text between stop-commands and its token', () => {
    const log = interpretLog(
      ['::stop-commands::tok3n', '::add-mask::0', '::other::', '##[error]no', '::tok3n::', '::error::yes'].join('\n')
    )
    expect(log.stopped).toEqual(['::add-mask::0', '##[error]no'])
    expect(log.masks).toEqual([])
    expect(log.annotations.map(({ message }) => message)).toEqual(['yes'])
    expect(log.stillStopped).toBe(false)
  })

  test('set-env and add-path are refused, a guessable stop token too', () => {
    expect(interpretLog('::set-env name=a::1\n::add-path::/x').refused).toHaveLength(2)
    expect(interpretLog('::stop-commands::error').refused).toHaveLength(1)
  })
})
