import { describe, expect, it } from '@jest/globals'
import { compareEvents, distinctPlaces, identityOf, normaliseReason, placeOf } from '../../src/judge/identity.js'
import { createGraphBreak, createSite } from '../builders/result.js'

describe('identity of a compile event', () => {
  it.each([
    [
      "0/0: tensor 'x' size mismatch at index 0. expected 8, actual 7",
      'tensor x size mismatch at index #. expected #, actual #'
    ],
    [
      "1/3: tensor 'x' size mismatch at index 0. expected 16, actual 9",
      'tensor x size mismatch at index #. expected #, actual #'
    ],
    ['call <function f at 0x7f12ab34> failed', 'call <function f at #> failed'],
    ['cannot trace /home/runner/work/a/model.py', 'cannot trace model.py'],
    ['Data-dependent branching\n  Explanation: …', 'data-dependent branching'],
    ['guard on ___stack0 and tmp_12', 'guard on # and #']
  ])('reads %j as %j', (reason, expected) => expect(normaliseReason(reason)).toBe(expected))

  it('keeps reasons apart that name different things', () => {
    expect(normaliseReason('call to print')).not.toBe(normaliseReason('call to breakpoint'))
  })

  it.each([
    ['another line number', { line: 57 }],
    ['other white space in the line', { sourceLine: 'if  x.abs().max().item() >  1e9:' }]
  ])('stays the same with %s', (_, site) => {
    expect(identityOf(createGraphBreak({ site: createSite(site) }))).toBe(identityOf(createGraphBreak()))
  })

  it.each([
    ['another file', { file: 'other.py' }],
    ['another function', { function: 'backward' }],
    ['another text of the line', { sourceLine: 'if y:' }],
    ['a dependency', { file: null, package: 'transformers', packageVersion: '4.40.0', packagePath: 'model.py' }]
  ])('differs with %s', (_, site) => {
    expect(identityOf(createGraphBreak({ site: createSite(site) }))).not.toBe(identityOf(createGraphBreak()))
  })

  it('ignores the line that Dynamo writes into the name of a resumed function', () => {
    const resumed = (line: number) =>
      identityOf(createGraphBreak({ site: createSite({ function: `torch_dynamo_resume_in_forward_at_${line}` }) }))
    expect(resumed(41)).toBe(resumed(44))
  })
})

describe('comparing compile events', () => {
  const at = (line: number, overrides = {}) => createGraphBreak({ site: createSite({ line, ...overrides }) })

  it('does not call a break new that moved by an edit above it', () => {
    expect(compareEvents([at(57)], [at(41)])).toEqual({ added: [], gone: [] })
  })

  it('knows a break that moved even where the text of its line is unknown', () => {
    const unknown = { sourceLine: null }
    expect(compareEvents([at(57, unknown)], [at(41, unknown)])).toEqual({ added: [], gone: [] })
  })

  it('calls the same break in a second place new, and names the new one', () => {
    const { added } = compareEvents([at(41), at(60)], [at(60)])
    expect(added.map((event) => event.site.line)).toEqual([41])
  })

  it('does not call a break new whose function was renamed or whose file moved', () => {
    expect(compareEvents([at(5, { file: 'layers.py', function: 'run' })], [at(41)])).toEqual({ added: [], gone: [] })
  })

  it('does not take a break without the text of its line for a moved one', () => {
    const { added, gone } = compareEvents(
      [at(5, { file: 'layers.py', sourceLine: null })],
      [at(41, { sourceLine: null })]
    )
    expect([added.length, gone.length]).toEqual([1, 1])
  })

  it('counts a place once that recompiles meet again', () => {
    expect(distinctPlaces([at(41), at(41), at(60)]).map((event) => event.site.line)).toEqual([41, 60])
  })
})

describe('naming a place', () => {
  it.each([
    [createSite(), 'model.py:41'],
    [createSite({ line: null }), 'model.py'],
    [
      createSite({
        file: null,
        package: 'transformers',
        packageVersion: '4.40.0',
        packagePath: 'modeling.py',
        line: 12
      }),
      'transformers 4.40.0: modeling.py:12'
    ],
    [createSite({ file: null }), 'an unknown place']
  ])('%#: %s', (site, text) => expect(placeOf(site)).toBe(text))
})
