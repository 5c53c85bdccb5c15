import { Writable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '../src/errors.js'
import { columnsOf, print, wantsColor } from '../src/standard-output.js'
import { terminalLog } from '../src/terminal-log.js'

describe('the width of', () => {
  test.each([
    ['a terminal', { isTTY: true, columns: 72 }, 72],
    ['a terminal that does not tell', { isTTY: true }, 100],
    ['a terminal that does not know', { isTTY: true, columns: 0 }, 100],
    ['a file', {}, 100]
  ])('%s', (_what, screen, columns) => expect(columnsOf(screen)).toBe(columns))
})

describe('colours', () => {
  test.each([
    ['on a terminal', { isTTY: true }, {}, true],
    ['never in a file', {}, {}, false],
    ['never in a file of a job', {}, { CI: 'true' }, false],
    ['not where they are unwanted', { isTTY: true }, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR, which means nothing', { isTTY: true }, { NO_COLOR: '' }, true],
    ['not on a terminal without any', { isTTY: true }, { TERM: 'dumb' }, false]
  ])('%s', (_what, screen, env, wanted) => expect(wantsColor(screen, env)).toBe(wanted))

  test.each([true, false])('of the log: %s', async (color) => {
    const written: string[] = []
    const log = terminalLog({ write: (text) => written.push(text), verbose: true, color })
    log.warning('w')
    log.error('e')
    log.debug('d')
    await log.group('g', () => Promise.resolve())
    expect(written.map((line) => line.includes(String.fromCharCode(27)))).toEqual([color, color, color, color])
  })
})

function broken(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(`${code}: no`), { code })) })
}

test('what cannot be printed is one clear error', async () => {
  await expect(print('report', broken('ENOSPC'))).rejects.toThrow(UserError)
  await expect(print('report', broken('ENOSPC'))).rejects.toThrow('Standard output cannot be written: ENOSPC: no.')
})

test('a reader that has seen enough is none', async () => {
  await expect(print('report', broken('EPIPE'))).resolves.toBeUndefined()
})
