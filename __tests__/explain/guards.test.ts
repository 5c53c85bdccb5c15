import { describe, expect, it } from '@jest/globals'
import { guardStory } from '../../src/explain/guards.js'

describe('a failed guard', () => {
  const cases: readonly [string, string | null, string, RegExp][] = [
    [
      "tensor 'x' size mismatch at index 1. expected 8, actual 7",
      null,
      'size 7 instead of 8 in dimension 1 of `x`',
      /mark_dynamic/
    ],
    [
      "tensor 'L['x']' stride mismatch at index 0. expected 512, actual 64",
      null,
      'stride 64 instead of 512 in dimension 0 of `x`',
      /contiguous/
    ],
    ["tensor 'x' dtype mismatch. expected Float, actual Half", null, 'dtype Half instead of Float of `x`', /dtype/],
    ["tensor 'x' rank mismatch. expected 2, actual 3", null, '3 dimensions instead of 2 of `x`', /unsqueeze/],
    [
      "tensor 'x' requires_grad mismatch. expected requires_grad=0",
      null,
      'requires_grad on instead of off of `x`',
      /detach/
    ],
    [
      "tensor 'x' requires_grad mismatch. expected requires_grad=1",
      null,
      'requires_grad off instead of on of `x`',
      /detach/
    ],
    ['GLOBAL_STATE changed: grad_mode ', null, 'another global state (`grad_mode`)', /no_grad/],
    [
      "len(L['items']) == 3",
      "len(L['items']) == 4",
      'another length of `items` (`4` instead of `3`)',
      /number of items/
    ],
    [
      "___check_type_id(L['n'], 94571), type=<class 'int'>",
      null,
      "another type of `n` than `<class 'int'>`",
      /one type/
    ],
    ["___check_obj_id(L['f'], 94571)", null, 'another object as `f`', /same object/],
    [
      "L['self'].training == True",
      null,
      'a switch between train and eval of a module (`self.training == True`)',
      /set the mode/
    ],
    ["G['STEPS'] == 0", "G['STEPS'] == 1", 'value `1` instead of `0` of `STEPS`', /pass it as a tensor/],
    ["reduction == 'sum'", null, "another value of `reduction` than `'sum'`", /pass it as a tensor/],
    [
      "self.param_groups[0]['lr'] == 0.001",
      "self.param_groups[0]['lr'] == 0.002",
      'another `lr` of the optimizer (`0.002` instead of `0.001`)',
      /lr=torch\.tensor/
    ],
    ['___stack0 == 2.6', null, 'another value than `2.6` handed over at a graph break', /graph break/],
    [
      'x.stride()[0] != (64*x.size()[1])',
      null,
      'sizes that break an assumption of the compiled version (`x.stride()[0] != (64*x.size()[1])`)',
      /dynamic/
    ]
  ]

  it.each(cases)('%s is told with its old and new value', (guard, next, what, advice) => {
    const story = guardStory(`Dynamo recompile limit exceeded; last guard: ${guard}`, next)
    expect(story.what).toBe(what)
    expect(story.advice).toMatch(advice)
  })

  it('of another name does not lend its value', () => {
    expect(guardStory("G['A'] == 0", "G['B'] == 1").what).toBe('another value of `A` than `0`')
  })
})
