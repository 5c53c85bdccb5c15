import { describe, expect, it } from '@jest/globals'
import { childEnvironment, isNeverPassed } from '../../src/measure/child-environment.js'

const NEVER = [
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ACTIONS_ORCHESTRATION_ID',
  'INPUT_GITHUB-TOKEN',
  'INPUT_STEP',
  'STATE_isPost',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GH_ENTERPRISE_TOKEN',
  'GITHUB_ENTERPRISE_TOKEN',
  'GITHUB_PAT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ARTIFACTS',
  'GITHUB_ARTIFACTS_LIST',
  'NODE_OPTIONS',
  'GIT_ASKPASS',
  'SSH_AUTH_SOCK',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_VALUE_0',
  'github_token'
]

const BY_DEFAULT = [
  'AWS_ACCESS_KEY_ID',
  'AWS_REGION',
  'AZURE_CLIENT_ID',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'GCP_PROJECT',
  'HF_TOKEN',
  'hf_token',
  'HUGGING_FACE_HUB_TOKEN',
  'SYSTEM_ACCESSTOKEN',
  'WANDB_API_KEY',
  'KAGGLE_KEY',
  'DB_PASSWORD',
  'PGPASSWORD',
  'CLIENT_SECRET',
  'APP_SECRETS_JSON',
  'DOCKER_AUTH_CONFIG',
  'SERVICE_CREDENTIALS',
  'MY_PAT'
]

const KEPT = [
  'RUNNER_TRACKING_ID',
  'RUNNER_TEMP',
  'PATH',
  'HOME',
  'TMPDIR',
  'LANG',
  'LC_ALL',
  'LD_LIBRARY_PATH',
  'CUDA_VISIBLE_DEVICES',
  'NVIDIA_VISIBLE_DEVICES',
  'HIP_VISIBLE_DEVICES',
  'NCCL_DEBUG',
  'OMP_NUM_THREADS',
  'MKL_NUM_THREADS',
  'PYTHONPATH',
  'VIRTUAL_ENV',
  'CONDA_PREFIX',
  'TORCHINDUCTOR_MAX_AUTOTUNE',
  'TORCH_LOGS',
  'TRITON_CACHE_DIR',
  'CI',
  'GITHUB_ACTIONS',
  'GITHUB_SHA',
  'GITHUB_REPOSITORY',
  'TOKENIZERS_PARALLELISM',
  'MAX_TOKENS',
  'SECRETARY',
  'KEYBOARD',
  'XAUTHORITY'
]

function keptOf(name: string, value = 'x', passEnv: readonly string[] = []): boolean {
  const { environment, removed } = childEnvironment({ [name]: value }, passEnv)
  expect(removed).toEqual(name in environment ? [] : [name])
  return name in environment
}

describe('childEnvironment', () => {
  it.each(NEVER)('never gives the step %s, whoever asks for it', (name) => {
    expect(keptOf(name)).toBe(false)
    expect(keptOf(name, 'x', [name])).toBe(false)
    expect([isNeverPassed(name), isNeverPassed(name.toLowerCase())]).toEqual([true, true])
  })

  it.each(BY_DEFAULT)('keeps %s from the step unless it is passed', (name) => {
    expect(keptOf(name)).toBe(false)
    expect(keptOf(name, 'x', [name])).toBe(true)
    expect(keptOf(name, 'x', [name.toLowerCase()])).toBe(true)
    expect(keptOf(name, 'x', ['ANOTHER'])).toBe(false)
  })

  it.each(KEPT)('gives the step %s', (name) => {
    expect(keptOf(name)).toBe(true)
  })

  it.each([
    ['HTTPS_PROXY', 'http://proxy:3128', true],
    ['HTTPS_PROXY', 'http://me:secret@proxy:3128', false],
    ['https_proxy', 'http://me@proxy:3128', false],
    ['NO_PROXY', 'localhost,.example.com', true],
    ['PIP_INDEX_URL', 'https://pypi.org/simple', true],
    ['PIP_INDEX_URL', 'https://token@pypi.example/simple', false],
    ['PIP_EXTRA_INDEX_URL', 'https://a.example https://u:p@b.example', false],
    ['UV_INDEX_URL', 'https://u:p@b.example', false],
    ['DATABASE_URL', 'postgres://me:secret@db/x', false],
    ['REDIS_URL', 'redis://:secret@db/0', false],
    ['DATABASE_URL', 'postgres://me@db/x', true],
    ['DATA_ROOT', 'https://host/a:b/c@d', true],
    ['MASTER_ADDR', 'tcp://10.0.0.1:29500', true]
  ])('looks at the value of %s = %s', (name, value, kept) => {
    expect(keptOf(name, value)).toBe(kept)
  })

  it('names what it removed, sorted, and leaves out what is unset', () => {
    const { environment, removed } = childEnvironment(
      { Z_TOKEN: 'z', A_TOKEN: 'a', PATH: '/bin', EMPTY: undefined },
      []
    )
    expect(environment).toEqual({ PATH: '/bin' })
    expect(removed).toEqual(['A_TOKEN', 'Z_TOKEN'])
  })
})
