import { describe, expect, it } from '@jest/globals'
import {
  formatAge,
  formatBytes,
  formatCount,
  formatFactor,
  formatMilliseconds,
  formatPercent,
  formatPercentInterval,
  formatPlural,
  formatSeconds,
  formatSignedPercent,
  formatUnit
} from '../src/format.js'

describe('formatting numbers', () => {
  it.each([
    [0, '0 ms'],
    [0.0123, '0.012 ms'],
    [4.2391, '4.24 ms'],
    [39.57, '39.6 ms'],
    [9_999, '9999 ms'],
    [12_345, '12.3 s']
  ])('writes %d milliseconds as %s', (ms, text) => expect(formatMilliseconds(ms)).toBe(text))

  it.each([
    [0, '0 s'],
    [0.35, '350 ms'],
    [0.9996, '1.00 s'],
    [11.72, '11.7 s'],
    [119.6, '2 min'],
    [125, '2 min 5 s'],
    [3_780, '1 h 3 min'],
    [-125, '-2 min 5 s']
  ])('writes %d seconds as %s', (seconds, text) => expect(formatSeconds(seconds)).toBe(text))

  it.each([
    [30, 'just now'],
    [3_599, '59 min'],
    [7_200, '2 h'],
    [3 * 86_400, '3 days']
  ])('writes an age of %d seconds as %s', (seconds, text) => expect(formatAge(seconds)).toBe(text))

  it.each([
    [0.03, '3 %'],
    [0.082, '8.2 %'],
    [0.0008, '0.08 %'],
    [-0.01, '-1 %'],
    [1.5, '150 %'],
    [-0.000001, '0 %']
  ])('writes the fraction %d as %s', (fraction, text) => expect(formatPercent(fraction)).toBe(text))

  it.each([
    [0.082, '+8.2 %'],
    [-0.01, '-1.0 %'],
    [0.00001, '0 %'],
    [-0.00001, '0 %'],
    [0.0008, '+0.08 %']
  ])('writes the change %d with its sign as %s', (fraction, text) => expect(formatSignedPercent(fraction)).toBe(text))

  it('shows the signs of an interval only where they differ', () => {
    expect(formatPercentInterval(0.069, 0.095)).toBe('6.9 % to 9.5 %')
    expect(formatPercentInterval(-0.002, 0.004)).toBe('-0.2 % to +0.4 %')
  })

  it.each([
    [0, '0 bytes'],
    [1_023, '1023 bytes'],
    [1_024, '1.00 KiB'],
    [1_567_000_000, '1.46 GiB'],
    [-33_554_432, '-32.0 MiB']
  ])('writes %d bytes as %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text))

  it('groups thousands and keeps no more than two decimals', () => {
    expect([0, 351, 12_345, 351.5, 1_234_567.891].map(formatCount)).toEqual([
      '0',
      '351',
      '12,345',
      '351.5',
      '1,234,567.89'
    ])
  })

  it('puts nouns in the plural except for one', () => {
    expect([0, 1, 2].map((count) => formatPlural(count, 'graph break'))).toEqual([
      '0 graph breaks',
      '1 graph break',
      '2 graph breaks'
    ])
    expect(formatPlural(3, 'process', 'processes')).toBe('3 processes')
  })

  it('knows the unit of every metric', () => {
    expect(formatFactor(1.4199)).toBe('1.42x')
    expect([
      formatUnit(4.24, 'ms'),
      formatUnit(12, 's'),
      formatUnit(1024, 'bytes'),
      formatUnit(3, 'count'),
      formatUnit(2, 'factor')
    ]).toEqual(['4.24 ms', '12.0 s', '1.00 KiB', '3', '2.00x'])
  })
})
