import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { DEFAULTS } from '../src/defaults.js'
import { createFiles, WORKSPACE } from './inputs/workspace.js'
import { loadInputs } from '../src/inputs.js'

interface Metadata {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>
  readonly runs: { readonly using: string; readonly main: string }
  readonly branding: { readonly icon: string; readonly color: string }
}

const metadata = parse(readFileSync('action.yml', 'utf8')) as Metadata

const camelCase = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

test('runs the bundle on Node 24', () => {
  expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  expect(metadata.branding).toEqual({ icon: 'activity', color: 'orange' })
})

test('every input and output is described', () => {
  for (const entry of [...Object.values(metadata.inputs), ...Object.values(metadata.outputs)]) {
    expect(entry.description?.length).toBeGreaterThan(20)
  }
})

test('the inputs that have a default show the one that the code uses', () => {
  const shown = Object.entries(metadata.inputs)
    .filter(([name, entry]) => name !== 'github-token' && entry.default !== undefined)
    .map(([name, entry]) => [camelCase(name), entry.default])
  const used = Object.entries(DEFAULTS).filter(([, value]) => value !== '')
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(used))
})

test('the code reads exactly the inputs that are declared', () => {
  const read = new Set<string>()
  const source = {
    get: (name: string) => {
      read.add(name)
      return name === 'step' ? 'bench/step.py:make_step' : ''
    }
  }
  loadInputs({ source, workspace: WORKSPACE, files: createFiles() })
  expect([...read].sort()).toEqual(Object.keys(metadata.inputs).sort())
})

test('the outputs are the documented ones', () => {
  expect(Object.keys(metadata.outputs)).toEqual([
    'verdict',
    'slowdown',
    'speedup',
    'step-time-ms',
    'device-time-ms',
    'cold-compile-seconds',
    'warm-compile-seconds',
    'graph-breaks',
    'peak-memory-bytes',
    'baseline-sha',
    'artifacts-path',
    'report-json',
    'report-markdown',
    'report-html',
    'comment-url'
  ])
})
