import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { badState } from '../../src/baseline/bad-state.js'
import { concernsHostOnly } from '../../src/measure/disturbance.js'
import type { Arm } from '../../src/measure/result.js'
import { createArm, createBlock, createEagerArm, createOutcome } from '../builders/result.js'

const THROTTLED = 'the card slowed down: hw-thermal-slowdown'
const STEAL = "the hypervisor took 12% of the host's time"
const LATE = 'step 41 compiled'

const names = new Map([
  ['bench-1', 'gpt, small'],
  ['bench-2', 'resnet']
])

function because(arms: readonly Arm[]): string | null {
  return badState({ arms: [...arms], benchmarkNames: names })
}

/** Three processes of six blocks each; the first ones of every process are disturbed. */
function armWith(disturbed: readonly string[], overrides: Partial<Arm> = {}): Arm {
  const blocks = Array.from({ length: 6 }, (_, round) => createBlock({ round, disturbed: disturbed[round] ?? null }))
  return createArm({ process: { blocks }, ...overrides })
}

test('a quiet run may become a baseline, also with some disturbed blocks', () => {
  expect(because([createEagerArm(), armWith([])])).toBeNull()
  expect(because([createEagerArm(), armWith([THROTTLED, THROTTLED, THROTTLED])])).toBeNull()
})

test('more than half of the blocks of one arm disturbed are told with numbers, reason and consequence', () => {
  const bad = armWith([THROTTLED, THROTTLED, THROTTLED, 'SM clock 900 MHz, usually 1980 MHz'])
  expect(because([createEagerArm(), bad])).toBe(
    `12 of 18 blocks of gpt, small (compiled) were disturbed (${THROTTLED}), and beside such a record every later run would look good. The record before it stays the reference, and the next push tries again`
  )
})

test('one benchmark that is wholly disturbed is not hidden by quiet ones', () => {
  const quiet = Array.from({ length: 9 }, (_, index) => armWith([], { variant: `quiet-${index}` }))
  const bad = armWith(
    Array.from({ length: 6 }, () => '1 other process on the card'),
    { benchmark: 'bench-2' }
  )
  expect(because([...quiet, bad])).toContain('18 of 18 blocks of resnet (compiled)')
})

test('late compiles and stolen time say nothing about the card', () => {
  expect(because([armWith([LATE, LATE, LATE, LATE, LATE, LATE])])).toBeNull()
  expect(because([armWith([STEAL, STEAL, STEAL, STEAL, STEAL, STEAL])])).toBeNull()
  expect(because([armWith([LATE, LATE, STEAL, STEAL, THROTTLED, THROTTLED])])).toBeNull()
})

test('an arm of base is not recorded, and not judged here', () => {
  expect(
    because([
      armWith([]),
      armWith(
        Array.from({ length: 6 }, () => THROTTLED),
        { side: 'base' }
      )
    ])
  ).toBeNull()
})

test('a compiled arm without a single block is no baseline; eager may be impossible', () => {
  const nothing = createArm({ process: { blocks: [], outcome: createOutcome({ kind: 'not-run' }) } })
  expect(because([createEagerArm(), nothing])).toContain('not one block of steps of gpt, small (compiled) was timed')
  const noEager = createEagerArm({ process: { blocks: [], outcome: createOutcome({ kind: 'out-of-memory' }) } })
  expect(because([noEager, armWith([])])).toBeNull()
})

test('the reasons that concern the host alone are written as the harness writes them', () => {
  const harness = (file: string) =>
    readFileSync(join(import.meta.dirname, '../../harness/compile_check_harness', file), 'utf8')
  expect(harness('physics.py')).toContain("the hypervisor took {steal_share:.0%} of the host's time")
  expect(harness('process_run.py')).toContain("step {reply['lateCompile']['step']} compiled")
  expect(
    [STEAL, LATE, THROTTLED, 'the hypervisor took nothing', 'step 4 compiled, and more'].map(concernsHostOnly)
  ).toEqual([true, true, false, false, false])
})
