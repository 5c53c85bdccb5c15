import { describe, expect, test } from '@jest/globals'
import { loadInputs } from '../../src/inputs.js'
import { complaint, createFiles, createSource, load, WORKSPACE } from './workspace.js'

test('one step and nothing else gives the documented defaults', () => {
  expect(load({ step: 'bench/step.py:make_step' })).toEqual({
    benchmarks: [
      {
        id: expect.stringMatching(/^bench-step-py-make-step-[0-9a-f]{10}$/) as unknown,
        name: 'bench/step.py:make_step',
        stepFile: 'bench/step.py',
        stepFunction: 'make_step',
        params: {},
        variants: [
          { name: 'eager', kind: 'eager', backend: null, mode: null, dynamic: null, fullgraph: null, options: null },
          {
            name: 'compiled',
            kind: 'compiled',
            backend: null,
            mode: null,
            dynamic: null,
            fullgraph: null,
            options: null
          }
        ],
        limits: {
          maxSlowdown: 0.03,
          maxCompileTimeGrowth: 0.5,
          maxMemoryGrowth: 0.05,
          maxNewGraphBreaks: 0,
          maxNewRecompiles: 0,
          minSpeedup: null
        }
      }
    ],
    python: 'python',
    workingDirectory: '.',
    baselineBranches: [],
    baselineStore: { kind: 'cache' },
    onMissingBaseline: 'measure-base',
    confirm: 'auto',
    baseSetup: null,
    acceptLabel: 'compile-check: accept',
    failOn: ['regression', 'failed'],
    timeBudgetSeconds: 600,
    mode: 'check',
    ownLimits: {},
    comment: 'always',
    commentKey: 'default',
    checkRun: false,
    resultsPath: `${WORKSPACE}/torch-compile-check-results`,
    artifactsPath: null,
    expectedShards: { kind: 'any' },
    githubToken: null,
    passEnv: []
  })
})

test('the result cannot be changed, however deep', () => {
  const inputs = load({ params: 'sizes: [1, 2]' })
  expect(() => {
    ;(inputs.benchmarks[0]?.params['sizes'] as number[]).push(3)
  }).toThrow(TypeError)
})

test('everything that is wrong is said at once, each with its input', () => {
  const message = complaint({
    step: 'bench/step.py',
    'max-slowdown': '0.03',
    'time-budget': '10',
    'fail-on': 'regresion',
    variants: '[eager, compield]',
    'comment-key': 'my check'
  })
  expect(message.split('\n')).toEqual([
    '6 inputs need a correction:',
    '  1. variants: `compield` is not a variant; allowed: `eager`, `compiled`. Did you mean `compiled`?',
    '  2. max-slowdown: `0.03` has no unit; write a percentage, such as `3%`.',
    expect.stringMatching(/^ {2}3\. step: `bench\/step\.py` names no function; write `bench\/step\.py:make_step`\./),
    expect.stringMatching(/^ {2}4\. fail-on: `regresion` is not a verdict to fail on; .* Did you mean `regression`\?$/),
    '  5. time-budget: `10` has no unit; write `10m` for minutes or `10s` for seconds.',
    '  6. comment-key: `my check`: 1 to 80 letters, digits, dots, hyphens and underscores are allowed, such as `my-check`.'
  ])
})

test('neither step nor config shows the smallest thing that works', () => {
  const message = complaint({ step: '' })
  expect(message).toContain('step: bench/step.py:make_step')
  expect(message).toContain('def make_step(compile):')
})

describe('lists', () => {
  test.each([
    ['regression', ['regression']],
    ['regression, failed,', ['regression', 'failed']],
    ['failed\nno-baseline\nfailed', ['failed', 'no-baseline']],
    ['- failed\n- inconclusive', ['failed', 'inconclusive']],
    ['[failed, incomparable]', ['failed', 'incomparable']],
    ['none', []],
    ['', ['regression', 'failed']]
  ])('fail-on %j is %j', (text, verdicts) => {
    expect(load({ 'fail-on': text }).failOn).toEqual(verdicts)
  })

  test('none beside a verdict is refused', () => {
    expect(complaint({ 'fail-on': 'none, failed' })).toContain('`none` stands alone')
  })

  test('branches lose refs/heads/ and may hold slashes', () => {
    const branches = load({ 'baseline-branches': 'main, release/2.x\nrefs/heads/dev' }).baselineBranches
    expect(branches).toEqual(['main', 'release/2.x', 'dev'])
  })

  test.each([
    ['origin/main', 'write `main`'],
    ['refs/remotes/origin/release/2', 'write `release/2`'],
    ['main develop', 'Separate names with commas: `main, develop`.']
  ])('branches %j are refused: %s', (text, message) => {
    expect(complaint({ 'baseline-branches': text })).toContain(message)
  })

  test.each(['release/*', 'a b', 'a..b', 'x:y'])('branch %j is refused', (branch) => {
    expect(complaint({ 'baseline-branches': branch })).toContain('is not the name of a branch')
  })
})

describe('baseline-store', () => {
  test.each([
    ['cache', { kind: 'cache' }],
    ['Cache', { kind: 'cache' }],
    ['/mnt/baselines', { kind: 'directory', path: '/mnt/baselines' }],
    ['../shared', { kind: 'directory', path: '/work/shared' }]
  ])('%j is %j', (text, store) => {
    expect(load({ 'baseline-store': text }).baselineStore).toEqual(store)
  })

  test.each([
    ['cach', 'Did you mean `cache`? For a directory write the whole path, such as `/mnt/cach`'],
    ['~/baselines', '`~` is not expanded'],
    ['$HOME/baselines', 'variables are not expanded'],
    ['${RUNNER_TOOL_CACHE}/x', 'variables are not expanded'],
    ['file:///mnt/x', 'write `/mnt/x`'],
    ['s3://bucket/x', 'is an address'],
    ['./baselines', 'inside the workspace'],
    [`${WORKSPACE}/a/../b`, 'inside the workspace']
  ])('%j is refused: %s', (text, message) => {
    expect(complaint({ 'baseline-store': text })).toContain(message)
  })
})

test('a terminal may keep baselines in its own tree, and tells what is wrong with its command line with the rest', () => {
  const terminal = (inputs: Readonly<Record<string, string>>, mistakes: readonly string[]) =>
    loadInputs({
      source: createSource({ step: 'bench/step.py:make_step', ...inputs }),
      workspace: WORKSPACE,
      files: createFiles(),
      terminal: { mistakes }
    })
  const path = `${WORKSPACE}/baselines`
  expect(terminal({ 'baseline-store': './baselines' }, []).baselineStore).toEqual({ kind: 'directory', path })
  const both = () => terminal({ 'fail-on': 'regresion' }, ['There is no option `--stp`.'])
  expect(both).toThrow(/^2 inputs need a correction:\n {2}1\. There is no option `--stp`\.\n {2}2\. fail-on: /)
})

test('a wrong working-directory does not hide how the step is written', () => {
  const message = complaint({ 'working-directory': 'nope', step: 'bench/step.py::make_step' })
  expect(message).toContain('working-directory: `nope` does not exist')
  expect(message).toContain('step: `bench/step.py::make_step` has two colons')
})

test('several params on one line are shown in braces', () => {
  expect(complaint({ params: 'batch: 16, seq: 4' })).toContain('stand in braces: `{batch: 16, seq: 4}`')
})

describe('pass-env', () => {
  test('takes names', () => {
    expect(load({ 'pass-env': 'HF_TOKEN, WANDB_API_KEY' }).passEnv).toEqual(['HF_TOKEN', 'WANDB_API_KEY'])
  })

  test.each([
    ['HF_TOKEN=abc', 'give names alone, not values: write `HF_TOKEN`'],
    ['HF-TOKEN', 'is not the name of an environment variable'],
    ['ACTIONS_RUNTIME_TOKEN', 'is never passed'],
    ['github_token', 'is never passed'],
    ['INPUT_GITHUB-TOKEN', 'is never passed'],
    ['GITHUB_ENV', 'is never passed'],
    ['SSH_AUTH_SOCK', 'is never passed'],
    ['HF_TOKEN WANDB_API_KEY', 'Separate names with commas: `HF_TOKEN, WANDB_API_KEY`']
  ])('%j is refused: %s', (text, message) => {
    expect(complaint({ 'pass-env': text })).toContain(message)
  })

  test('all of the list is told at once', () => {
    const message = complaint({ 'pass-env': 'A-B, ACTIONS_RUNTIME_TOKEN, X=1, SSH_AUTH_SOCK' })
    expect(message).toMatch(/^4 inputs need a correction/)
  })

  test('a value given by mistake is not repeated', () => {
    expect(complaint({ 'pass-env': 'HF_TOKEN=hunter2' })).not.toContain('hunter2')
  })
})

describe('python', () => {
  test.each(['python3.12', '/opt/my env/bin/python', '.venv/bin/python', 'C:\\Python312\\python.exe'])(
    '%j is taken as it is',
    (text) => {
      expect(load({ python: text }).python).toBe(text)
    }
  )

  test.each([
    ['uv run python', 'is a command line'],
    ['python -X dev', 'is a command line'],
    ['bench/step.py', 'is a script']
  ])('%j is refused: %s', (text, message) => {
    expect(complaint({ python: text })).toContain(message)
  })
})

test.each([
  ['comment', 'sometimes', 'is not when to comment; allowed: `always`, `on-change`, `on-regression`, `never`'],
  ['on-missing-baseline', 'warning', 'Did you mean `warn`?'],
  ['on-missing-baseline', 'base', 'allowed: `warn`, `fail`, `measure-base`'],
  ['confirm', 'yes', 'is not when to confirm; allowed: `auto`, `always`, `never`'],
  ['base-setup', 'x'.repeat(20_001), 'put a longer one into a script'],
  ['accept-label', 'accept, slower', 'is not the name of one label'],
  ['accept-label', 'x'.repeat(51), 'at most 50 characters'],
  ['comment-key', '../../etc', 'such as `..-..-etc`'],
  ['comment-key', 'x'.repeat(81), '1 to 80 letters']
])('%s %j is refused: %s', (name, text, message) => {
  expect(complaint({ [name]: text })).toContain(message)
})

test.each([
  ['compile-check: accept', 'compile-check: accept'],
  ['perf/ok', 'perf/ok'],
  ['none', null]
])('accept-label %j is %j', (text, label) => {
  expect(load({ 'accept-label': text }).acceptLabel).toBe(label)
})

test('base-setup may have several lines', () => {
  const command = 'python -m venv .venv\n.venv/bin/pip install -r requirements.txt'
  expect(load({ 'base-setup': `${command}\n` }).baseSetup).toBe(command)
})

test('control characters of a value do not reach the message', () => {
  expect(complaint({ comment: 'a\u001b[31m\n::error::b\u202e' })).toContain('`a�[31m ⏎ ::error::b�`')
})
