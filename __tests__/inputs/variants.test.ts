import { describe, expect, test } from '@jest/globals'
import { complaint, load } from './workspace.js'

/** Name and the settings that are set, without the eager variant that is always first. */
function compiled(variants: string): unknown[] {
  const [eager, ...others] = load({ variants }).benchmarks[0]?.variants ?? []
  expect(eager).toMatchObject({ name: 'eager', kind: 'eager' })
  return others.map(({ kind, ...rest }) => {
    expect(kind).toBe('compiled')
    return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
  })
}

test.each([
  ['[eager, compiled]', [{ name: 'compiled' }]],
  ['eager, compiled', [{ name: 'compiled' }]],
  ['compiled', [{ name: 'compiled' }]],
  ['- eager\n- compiled', [{ name: 'compiled' }]],
  ['mode: reduce-overhead', [{ name: 'compiled', mode: 'reduce-overhead' }]],
  ['- mode: max-autotune\n  dynamic: false', [{ name: 'compiled', mode: 'max-autotune', dynamic: false }]],
  ['name: graphs\nmode: reduce-overhead', [{ name: 'graphs', mode: 'reduce-overhead' }]],
  [
    '- compiled\n- mode: reduce-overhead\n- backend: aot_eager\n  dynamic: true',
    [
      { name: 'compiled' },
      { name: 'reduce-overhead', mode: 'reduce-overhead' },
      { name: 'aot_eager-dynamic', backend: 'aot_eager', dynamic: true }
    ]
  ],
  ['- name: a\n  fullgraph: true\n- name: b', [{ name: 'a', fullgraph: true }, { name: 'b' }]],
  ['eager:\ncompiled:\nfast: {mode: max-autotune}', [{ name: 'compiled' }, { name: 'fast', mode: 'max-autotune' }]],
  [
    'options: {max_autotune: true, "triton.cudagraphs": false}',
    [{ name: 'compiled', options: { max_autotune: true, 'triton.cudagraphs': false } }]
  ],
  ['backend: my_package.backend', [{ name: 'compiled', backend: 'my_package.backend' }]]
])('%j compiles %j', (text, expected) => {
  expect(compiled(text)).toEqual(expected)
})

test('adding a second variant does not rename the first', () => {
  expect(compiled('- mode: reduce-overhead\n- mode: max-autotune')).toMatchObject([
    { name: 'compiled' },
    { name: 'max-autotune' }
  ])
})

describe('refused', () => {
  test.each([
    ['eager', 'nothing would be compiled'],
    ['[]', 'nothing would be compiled'],
    ['[eager, compile]', 'Did you mean `compiled`?'],
    ['[eager, reduce-overhead]', 'For this mode write `mode: reduce-overhead`'],
    ['mode: reduce_overhead', 'Did you mean `reduce-overhead`?'],
    ['mode: fast', 'allowed: `default`, `reduce-overhead`, `max-autotune`, `max-autotune-no-cudagraphs`'],
    [
      '- mod: max-autotune',
      '`mod` is not a setting; allowed: `backend`, `mode`, `dynamic`, `fullgraph`, `options`. Did you mean `mode`?'
    ],
    [
      'mod: reduce-overhead',
      '`mod` is not a setting; allowed: `backend`, `mode`, `dynamic`, `fullgraph`, `options`. Did you mean `mode`?'
    ],
    ['bakend: inductor\nmode: default', '`bakend` is not a setting;'],
    ['fullgrap: true', 'Did you mean `fullgraph`?'],
    ['fast: {mode: default}\nmode: default', '`mode` stands beside named variants'],
    ['mode: max-autotune\noptions: {max_autotune: true}', 'exclude each other'],
    ['dynamic: auto', "dynamic: `auto` is neither true nor false, or leave it out for torch's automatic choice"],
    ['fullgraph: True!', 'fullgraph: `True!` is neither true nor false (did you mean true?)'],
    ['backend: [inductor]', "a list is not a backend's name"],
    ['options: [a]', 'options is a list'],
    ['options: {a: {b: 1}}', 'option `a` is a map'],
    ['eager: {mode: default}', '`eager` takes no settings'],
    ['- compiled\n- compiled', 'a second variant is called `compiled`'],
    ['- name: "a|b"\n  mode: default', "cannot be a variant's name"],
    ['3', 'is a number; write a list'],
    ['- [eager]', 'is a list; a variant is']
  ])('%j: %s', (text, message) => {
    expect(complaint({ variants: text })).toContain(message)
  })

  test('with the line, when there are several', () => {
    expect(complaint({ variants: '- compiled\n- name: fast\n  mode: quick' })).toContain('variants: line 3: `quick`')
  })
})
