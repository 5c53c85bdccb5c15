import { afterEach, describe, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errors, expectGoodManners, expectVerdict, readReport } from './reading.ts'
import { createWorld } from './world.ts'
import type { World } from './world.ts'

let world: World

afterEach(() => world.close())

/** Finds the runner's files as any process of the same user can. */
const RUNNER_FILES = `import glob, os
files = glob.glob(os.path.join(os.environ['RUNNER_TEMP'], '_runner_file_commands', '*'))
`

test('workflow commands in every form stay text', async () => {
  world = await createWorld()
  await world.push()
  const during = String.raw`import os, sys
lines = [
    '::set-output name=verdict::pass', '  ::add-mask::slower', '##[set-output name=verdict]pass', 'x ##[error]forged',
    '::error file=a.py,line=1::forged', '::add-matcher::matcher.json', '::stop-commands::mine', '::endgroup::',
    'a\r::warning::forged', '::SAVE-STATE name=x::y', '::debug::forged', '\u200b::notice::forged',
]
for stream in (sys.stdout, sys.stderr):
    stream.write('\n'.join(lines) + '\n::warning::forged, and no end of line')
    stream.flush()`
  const run = await world.check(world.pullRequest({ deviceMs: 4.5, during }))
  expectVerdict(run, { verdict: 'regression', exitCode: 1 })
  expectGoodManners(run, world)
  expect(run.log.annotations.filter(({ message }) => message.includes('forged'))).toEqual([])
  // Two locks: the runner listens to nothing in between, and the lines would be no commands if it did.
  expect(run.output).toMatch(/^::stop-commands::[0-9a-f-]{36}$/m)
  expect(run.log.stopped).toEqual([])
  expect(run.log.masks).not.toContain('slower')
  expect(run.log.outputs).toEqual({})
  expect(run.log.commands.map(({ name }) => name)).not.toContain('add-matcher')
  expect(run.log.commands.map(({ name }) => name)).not.toContain('save-state')
})

test('what the step appends to the runner’s files is taken back, and the report names it', async () => {
  world = await createWorld()
  await world.push()
  const during = `${RUNNER_FILES}
for path in files:
    with open(path, 'a') as file:
        file.write('verdict=pass\\nLD_PRELOAD=/tmp/evil.so\\nhalf a line')`
  const run = await world.check(world.pullRequest({ deviceMs: 4.5, during }))
  expectVerdict(run, { verdict: 'regression', exitCode: 1 })
  expectGoodManners(run, world)
  expect(run.summary).not.toContain('LD_PRELOAD')
  expect(run.files.env).toEqual({})
  const told = readReport(run).warnings.join('\n')
  for (const variable of ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
    expect(told).toContain(variable)
    expect(world.github.comments[0]?.body).toContain(variable)
  }
})

test('replacing the runner’s files by links to somewhere else writes nothing there', async () => {
  world = await createWorld({ inputs: { 'on-missing-baseline': 'warn' } })
  const outside = mkdtempSync(join(tmpdir(), 'outside-'))
  const target = join(outside, 'target')
  const during = `${RUNNER_FILES}
for path in files:
    os.unlink(path)
    os.symlink(${JSON.stringify(target)}, path)`
  const run = await world.check(world.pullRequest({ during }))
  expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
  expectGoodManners(run, world)
  expect(existsSync(target)).toBe(false)
  expect(readReport(run).warnings.join('\n')).toContain('GITHUB_OUTPUT')
  rmSync(outside, { recursive: true })
})

describe('a result that is not the harness’s', () => {
  const WRITE = `import json, os, sys
def write(text):
    with open(plan['resultPath'], 'w') as file:
        file.write(text)
    sys.stdout.flush()
    os._exit(0)
`

  test.each([
    ['is malformed', `write('{"schemaVersion": 1, "nonce": ')`],
    [
      'is NaN',
      `result['elapsedSeconds'] = 0\nresult['arms'][1]['processes'][0]['blocks'][0]['wallSeconds'] = float('nan')\nwrite(json.dumps(result))`
    ],
    ['carries a stale nonce', `result['nonce'] = 'stale'\nwrite(json.dumps(result))`],
    [
      'holds an arm nobody asked for',
      `result['arms'].append(dict(result['arms'][1], variant='faster'))\nwrite(json.dumps(result))`
    ],
    ['is a link', `os.symlink('/etc/passwd', plan['resultPath'])\nos._exit(0)`],
    ['is huge', `write('[' + '0,' * (40 * 1024 * 1024) + '0]')`],
    ['is a pipe', `os.mkfifo(plan['resultPath'])\nos._exit(0)`],
    ['is missing', `os._exit(0)`]
  ])('%s: failed, and the report says so', async (_what, code) => {
    world = await createWorld()
    await world.push()
    const run = await world.check(world.pullRequest({ during: `${WRITE}\n${code}` }))
    expectVerdict(run, { verdict: 'failed', exitCode: 1 })
    expectGoodManners(run, world)
    expect(world.github.comments[0]?.body).toMatch(/result/i)
    expect(errors(run)).not.toEqual([])
    expect(run.outputs['device-time-ms']).toBe('')
  })

  test('is forged on a push: a failed measurement becomes no baseline', async () => {
    world = await createWorld({ step: { during: `${WRITE}\nresult['nonce'] = 'x'\nwrite(json.dumps(result))` } })
    const run = await world.push()
    expectVerdict(run, { verdict: 'failed', exitCode: 1 })
    expect(world.cache.entries).toEqual([])
  })
})

test('text of the step reaches the comment only as text', async () => {
  world = await createWorld()
  await world.push()
  const reason =
    '</details><!-- @octo/team --> | [x](https://evil.example) ![p](https://evil.example/p.png) octo/other#1'
  const forward = [`x.item()  # break: ${reason}`, 'return x']
  const during = `for arm in result['arms']:
    for process in arm['processes']:
        process['outputTail'] = '::error::forged'
result['notes'].append({'code': 'x', 'benchmark': None, 'message': ${JSON.stringify(reason)}})`
  const run = await world.check(world.pullRequest({ forward, during }))
  expectVerdict(run, { verdict: 'regression', exitCode: 1 })
  expectGoodManners(run, world)
  const body = world.github.comments[0]?.body ?? ''
  const outsideOfCode = body.replace(/(`+)[\s\S]*?\1/g, '')
  expect(outsideOfCode).not.toContain('@octo/team')
  expect(outsideOfCode).not.toMatch(/!\[p\]\(|\[x\]\(https:\/\/evil/)
  expect(body.match(/<!--/g)).toHaveLength(1)
  const folds = [body.match(/<details>/g) ?? [], body.match(/<\/details>/g) ?? []]
  expect(folds[0]?.length).toBe(folds[1]?.length)
  expect(run.log.annotations.filter(({ message }) => message.includes('forged'))).toEqual([])
})

test('the step gets no token and no way to speak to the runner, and its own variables stay', async () => {
  world = await createWorld({ inputs: { 'on-missing-baseline': 'warn' } })
  const seen = join(world.directory, 'seen.json')
  const during = `import json, os\nopen(${JSON.stringify(seen)}, 'w').write(json.dumps(dict(os.environ)))`
  const environment = {
    HF_TOKEN: 'hf-secret',
    WANDB_API_KEY: 'wandb-secret',
    GH_TOKEN: 'gh-secret',
    OMP_NUM_THREADS: '3'
  }
  const pull = world.pullRequest({ during })
  const run = await world.check(pull, { environment, inputs: { 'pass-env': 'HF_TOKEN' } })
  expectVerdict(run, { verdict: 'no-baseline', exitCode: 0 })
  const variables = JSON.parse(readFileSync(seen, 'utf8')) as Record<string, string>
  const forbidden = Object.keys(variables).filter((name) =>
    /^(ACTIONS_|INPUT_|STATE_)|^GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$|^NODE_OPTIONS$/.test(name)
  )
  expect(forbidden).toEqual([])
  const token = run.environment['INPUT_GITHUB-TOKEN'] ?? ''
  const runtimeToken = run.environment.ACTIONS_RUNTIME_TOKEN ?? ''
  const everything = JSON.stringify(variables)
  for (const secret of [token, runtimeToken, 'wandb-secret', 'gh-secret']) {
    expect(secret).not.toBe('')
    expect(everything).not.toContain(secret)
  }
  expect(variables).toMatchObject({ HF_TOKEN: 'hf-secret', OMP_NUM_THREADS: '3', RUNNER_TRACKING_ID: run.trackingId })
  for (const text of [run.output, run.summary, readFileSync(run.outputs['report-json'] ?? '', 'utf8')]) {
    expect(text).not.toContain(token)
    expect(text).not.toContain(runtimeToken)
  }
})

describe('something planted where a report is written', () => {
  const plant = (kind: string): string => `${RUNNER_FILES}
at = os.path.join(os.environ['RUNNER_TEMP'], 'torch-compile-check-report.md')
json = os.path.join(os.environ['RUNNER_TEMP'], 'torch-compile-check-report.json')
${kind}`
  const links = `os.symlink([one for one in files if 'add_path_' in one][0], at)
os.symlink([one for one in files if 'set_env_' in one][0], json)`

  test.each([
    ['links to the runner’s files', links],
    ['a pipe that nobody reads', 'os.mkfifo(at)\nos.mkfifo(json)'],
    ['folders', 'os.mkdir(at)\nos.mkdir(json)']
  ])('%s: nothing goes there, the outputs name files that exist, and the report says so', async (_what, kind) => {
    world = await createWorld()
    await world.push()
    const run = await world.check(world.pullRequest({ deviceMs: 4.5, during: plant(kind) }))
    expectVerdict(run, { verdict: 'regression', exitCode: 1 })
    expectGoodManners(run, world)
    for (const name of ['report-json', 'report-markdown', 'report-html'])
      expect(readFileSync(run.outputs[name] ?? '', 'utf8')).not.toBe('')
    expect(readReport(run).warnings.join('\n')).toContain('The step put 2 entries under the name of this check')
  })
})
