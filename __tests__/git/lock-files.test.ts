import { expect, test } from '@jest/globals'
import { lockFilesAmong } from '../../src/git/lock-files.js'

test('what says what is installed is told from everything else', () => {
  const lock = [
    'requirements.txt',
    'requirements-dev.txt',
    'sub/requirements.in',
    'constraints.txt',
    'uv.lock',
    'poetry.lock',
    'Pipfile.lock',
    'pixi.lock',
    'conda-lock.yml',
    'environment.gpu.yaml',
    'pyproject.toml',
    'setup.py',
    'requirements/train.txt',
    'dev-requirements.txt',
    'requirements.lock',
    'pylock.toml',
    'pylock.gpu.toml',
    'pixi.toml',
    'env.yml',
    'environment.yaml',
    'conda/env.yaml',
    'conda/gpu.yml',
    'docker/Dockerfile',
    'Dockerfile.gpu',
    'gpu.Dockerfile',
    '.python-version'
  ]
  const other = [
    'model.py',
    'my_setup.py',
    'docs/requirements.md',
    'package-lock.json',
    'environment.py',
    'uv.lock.bak',
    'data/requirements/readme.md',
    'configs/train.yaml',
    'my-conda/train.yaml',
    'dockerfile.py',
    'environments/train.py'
  ]
  expect(lockFilesAmong([...lock, ...other])).toEqual(lock)
})
