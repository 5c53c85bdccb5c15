import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { loadInputs } from '../../src/inputs.js'
import { createSource } from './workspace.js'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'))
  mkdirSync(join(root, 'real', 'bench'), { recursive: true })
  writeFileSync(join(root, 'real', 'bench', 'step.py'), '\uFEFFdef make_step(): ...\n')
  writeFileSync(join(root, 'outside.py'), 'def make_step(): ...\n')
})
afterEach(() => rmSync(root, { recursive: true }))

const load = (workspace: string, step: string) => loadInputs({ source: createSource({ step }), workspace })

test('a workspace that is itself reached by a symbolic link is inside of itself', () => {
  symlinkSync(join(root, 'real'), join(root, 'linked'))
  expect(load(join(root, 'linked'), 'bench/step.py:make_step').benchmarks).toHaveLength(1)
})

test('a link to a file beside the workspace is refused', () => {
  symlinkSync(join(root, 'outside.py'), join(root, 'real', 'step.py'))
  expect(() => load(join(root, 'real'), 'step.py:make_step')).toThrow('leads out of the workspace by a symbolic link')
})

test('a workspace without a repository asks for actions/checkout', () => {
  expect(() => load(join(root, 'real'), 'nope.py:make_step')).toThrow('is `actions/checkout` missing')
})
