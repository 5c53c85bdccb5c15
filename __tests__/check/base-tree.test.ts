import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { execSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBaseSetup } from '../../src/base-setup.js'
import { check } from '../../src/check.js'
import { systemProcessTable } from '../../src/measure/process-table.js'
import { systemClock } from '../../src/ports.js'
import { systemCheckPorts } from '../../src/system-check-ports.js'
import { createCheckRequest } from '../builders/check-request.js'
import { createRecord } from '../builders/record.js'
import { fakeCheckPorts } from '../fakes/check-ports.js'
import { createContext, createPullRequest } from '../fakes/github-context.js'
import { RecordingLog } from '../fakes/measure-log.js'
import { interpretLog } from '../loopback/runner-commands.js'
import { checkOut, createRepository, git } from '../loopback/repository.ts'

// Real processes: a slow machine is no failure.
jest.setTimeout(60_000)

let root: string
let log: RecordingLog

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'base-tree-')))
  log = new RecordingLog()
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const OWN_ENVIRONMENT = 'python3 -m venv --without-pip .venv'
const STEP = 'def make_step(compile): ...\n'

describe('base in a real worktree', () => {
  async function run(
    files: { base: Record<string, string>; head: Record<string, string> },
    baseSetup: string | null,
    python = 'python'
  ) {
    const repository = createRepository(join(root, 'origin'), { 'bench/step.py': STEP, ...files.base })
    const base = repository.git('rev-parse', 'HEAD')
    const head = repository.commit('head', files.head)
    const workspace = checkOut(repository, { sha: head, workspace: join(root, 'work'), depth: 0 })
    const temp = join(root, 'temp')
    mkdirSync(temp)
    if (baseSetup === OWN_ENVIRONMENT) execSync(OWN_ENVIRONMENT, { cwd: workspace })
    const fake = fakeCheckPorts({ head: { deviceTimeMs: 4.6 }, records: [createRecord({ sha: base })] })
    const context = createContext({
      eventKind: 'pull-request',
      sha: head,
      workspace,
      temp,
      pullRequest: createPullRequest()
    })
    const request = createCheckRequest({
      context,
      inputs: { baseSetup, githubToken: null, python },
      env: { PATH: process.env['PATH'], GITHUB_TOKEN: 'secret' },
      wanted: { kind: 'commit', sha: base, why: 'the base' }
    })
    const system = systemCheckPorts({
      ...request,
      log,
      display: { kind: 'actions' },
      store: fake.store,
      connect: null
    })
    const seen: string[] = []
    const measure: typeof fake.measure = (plan) => {
      const side = plan.sides.find((one) => one.side === 'base')
      if (side !== undefined)
        seen.push(...readdirSync(side.treeRoot), readFileSync(join(side.treeRoot, 'model.py'), 'utf8'))
      return fake.measure(plan)
    }
    const tools = python === 'python' ? fake.tools : system.tools
    const report = await check(request, { ...fake, tools, log, base: system.base, git: system.git, measure })
    return { report, seen, workspace, temp }
  }

  test('is measured from its own files, prepared by base-setup, and leaves nothing behind', async () => {
    const files = { base: { 'model.py': 'base\n' }, head: { 'model.py': 'head\n' } }
    const { report, seen, workspace, temp } = await run(
      files,
      'cat model.py > made.txt\necho token=$GITHUB_TOKEN >> made.txt\ntest "$(cat made.txt)" = "base\ntoken="'
    )
    expect(report.run.verdict).toBe('regression')
    expect(seen).toEqual(expect.arrayContaining(['made.txt', 'base\n']))
    expect(readdirSync(temp)).toEqual([])
    expect(git(workspace, 'worktree', 'list').split('\n')).toHaveLength(1)
    expect(git(workspace, 'status', '--porcelain')).toBe('')
  })

  test('whose set-up fails is inconclusive, and is removed', async () => {
    const files = { base: { 'model.py': '' }, head: { 'model.py': 'x' } }
    const { report, seen, temp } = await run(files, 'echo about to fail; false; echo never')
    expect(report.run.verdict).toBe('inconclusive')
    expect(report.warnings.join(' ')).toContain('base-setup ended with exit code 1')
    expect(seen).toEqual([])
    expect(log.text).toContain('about to fail')
    expect(log.text).not.toContain('never')
    expect(readdirSync(temp)).toEqual([])
  })

  test('without base-setup, a changed lock file is said', async () => {
    const files = {
      base: { 'model.py': '', 'requirements.txt': 'torch==2.10\n' },
      head: { 'requirements.txt': 'torch==2.11\n' }
    }
    const { report } = await run(files, null)
    expect(report.warnings.join(' ')).toContain('requirements.txt differs between the two commits')
  })

  test('with base-setup into the one interpreter of both sides, it is said as well', async () => {
    const files = {
      base: { 'model.py': '', 'requirements/train.txt': 'torch==2.10\n' },
      head: { 'requirements/train.txt': 'torch==2.11\n' }
    }
    const { report } = await run(files, 'true')
    expect(report.warnings.join(' ')).toMatch(/requirements\/train.txt differs .* one environment of `python`.*\.venv/)
  })

  test('with an interpreter of base’s own, a changed lock file is nobody’s concern', async () => {
    const files = { base: { 'model.py': '', 'uv.lock': '1' }, head: { 'uv.lock': '2' } }
    const { report } = await run(files, OWN_ENVIRONMENT, '.venv/bin/python')
    expect(report.warnings).toEqual([])
  })
})

describe('base-setup', () => {
  const setup = (
    command: string,
    rest: { timeoutSeconds?: number; signal?: AbortSignal; env?: Record<string, string> } = {}
  ) =>
    runBaseSetup(
      {
        command,
        directory: root,
        passEnv: [],
        timeoutSeconds: 60,
        ...rest,
        env: { PATH: process.env['PATH'], ...rest.env }
      },
      { log, clock: systemClock, display: { kind: 'actions' }, processes: systemProcessTable }
    )

  test('stops at the first command that fails, also inside of a pipe', async () => {
    expect((await setup('false | cat\ntouch reached')).problem).toBe('base-setup ended with exit code 1')
    expect(existsSync(join(root, 'reached'))).toBe(false)
  })

  test('cannot speak to the runner by what it prints or writes', async () => {
    const file = join(root, 'env')
    writeFileSync(file, '')
    const { problem, findings } = await setup(
      'echo "::error::hello"; echo "##[set-output name=a]b"; echo X=1 >> "$HIDDEN"',
      {
        env: { GITHUB_ENV: file, HIDDEN: file }
      }
    )
    expect(problem).toBeNull()
    expect(interpretLog(log.text).annotations).toEqual([])
    expect(findings).toHaveLength(1)
    expect(readFileSync(file, 'utf8')).toBe('')
  })

  test('that hangs is ended with everything it started', async () => {
    const { problem } = await setup('setsid sleep 300 & echo $! > pid; sleep 300', { timeoutSeconds: 2 })
    expect(problem).toMatch(
      /^base-setup did not end within the 2(\.0+)? s that the time budget left for it \(raise `time-budget`\)$/
    )
    const pid = Number(readFileSync(join(root, 'pid'), 'utf8'))
    expect((await systemProcessTable.list('')).some((entry) => entry.pid === pid)).toBe(false)
  })

  test('is not begun once the run is cancelled', async () => {
    expect((await setup('touch begun', { signal: AbortSignal.abort() })).problem).toBe('base-setup was cancelled')
    expect(existsSync(join(root, 'begun'))).toBe(false)
  })
})
