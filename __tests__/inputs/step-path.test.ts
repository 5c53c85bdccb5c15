import { describe, expect, test } from '@jest/globals'
import { complaint, load } from './workspace.js'

describe('a step that is there', () => {
  test.each([
    ['bench/step.py:make_step', 'bench/step.py'],
    ['./bench/step.py:make_step', 'bench/step.py'],
    ['bench/../bench/step.py:make_step', 'bench/step.py'],
    ['/work/repository/bench/step.py:make_step', 'bench/step.py']
  ])('%s', (step, file) => {
    expect(load({ step }).benchmarks[0]).toMatchObject({ stepFile: file, stepFunction: 'make_step' })
  })

  test('is relative to the working directory', () => {
    const files = { 'packages/gpt/step.py': 'def make_step(): ...' }
    const inputs = load({ step: 'step.py:make_step', 'working-directory': 'packages/gpt' }, files)
    expect(inputs).toMatchObject({ workingDirectory: 'packages/gpt', benchmarks: [{ stepFile: 'step.py' }] })
  })

  test('may get its function from an import or a star import', () => {
    const files = { 'a.py': 'from b import make_step as fn', 'c.py': 'from b import *' }
    expect(load({ step: 'a.py:fn' }, files).benchmarks).toHaveLength(1)
    expect(load({ step: 'c.py:anything' }, files).benchmarks).toHaveLength(1)
  })
})

describe('a step that cannot be', () => {
  test.each([
    ['bench/step.py', 'names no function; write `bench/step.py:make_step`. Its functions: `make_step`, `make_other`.'],
    ['bench/step.py:', 'is not the name of a Python function'],
    ['bench/step.py:make-step', 'is not the name of a Python function'],
    ['bench/step.py:class', 'is not the name of a Python function'],
    ['bench/step.py:make_stp', 'holds no function `make_stp`. Did you mean `make_step`? Its functions:'],
    ['bench/step.py:mak', 'holds no function `mak`.'],
    ['bench/step.py:make_step()', 'calls the function; write `bench/step.py:make_step`'],
    ['bench/step.py::make_step', 'has two colons; write `bench/step.py:make_step`'],
    ['bench\\step.py:make_step', 'has backslashes; write `bench/step.py:make_step`'],
    ['bench.step:make_step', 'is a module, not a file; write `bench/step.py:make_step`'],
    ['bench/step:make_step', 'is not of the form `path/to/file.py:function`'],
    ['make_step', 'is not of the form `path/to/file.py:function`'],
    ['bench/stap.py:make_step', '`bench/stap.py` does not exist in the workspace'],
    ['bench:make_step', 'is a module, not a file'],
    ['../other/step.py:make_step', 'is outside of the workspace'],
    ['/etc/passwd.py:x', 'is outside of the workspace'],
    ['/work/repository-two/step.py:x', 'is outside of the workspace']
  ])('%s: %s', (step, message) => {
    expect(complaint({ step })).toContain(message)
  })

  test('follows a symbolic link out of the workspace', () => {
    const files = { 'link.py': '-> /etc/step.py' }
    expect(complaint({ step: 'link.py:make_step' }, files)).toContain('leads out of the workspace by a symbolic link')
  })

  test('is written relative to the workspace although there is a working directory', () => {
    const files = { 'packages/gpt/model.py': '' }
    expect(complaint({ step: 'bench/step.py:make_step', 'working-directory': 'packages/gpt' }, files)).toContain(
      'write `../../bench/step.py`'
    )
  })

  test('is in a folder, not a file', () => {
    expect(complaint({ step: 'odd.py:make_step' }, { 'odd.py/x.txt': '' })).toContain('is not a file')
  })
})

test.each([
  ['nowhere', 'does not exist in the workspace'],
  ['..', 'is outside of the workspace'],
  ['bench/step.py', 'is not a folder']
])('working-directory %j is refused: %s, and the step is not blamed for it', (directory, message) => {
  const said = complaint({ 'working-directory': directory })
  expect(said).toContain(`working-directory: \`${directory}\` ${message}`)
  expect(said).not.toContain('step:')
})
