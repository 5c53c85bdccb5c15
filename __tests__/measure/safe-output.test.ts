import { describe, expect, it } from '@jest/globals'
import { OutputCollector } from '../../src/measure/output-collector.js'
import { outputLines, outputTail, printOutput } from '../../src/measure/output-framing.js'
import { safeLine, safeLines } from '../../src/measure/safe-line.js'
import type { Display } from '../../src/ports.js'
import { RecordingLog } from '../fakes/measure-log.js'
import { interpretLog } from '../loopback/runner-commands.js'

const COMMANDS = [
  '::error::x',
  '  ::set-output name=verdict::pass',
  '\t::add-mask::0',
  '\u00a0\u2003::add-matcher::/tmp/m.json',
  '##[error]x',
  'text before ##[add-mask]0',
  '##[##[warning]x',
  '\u001b[31m::error::x',
  '::\u200bwarning::x',
  ':\u200b:warning::x',
  '#\u202e#[warning]x',
  'a\r::warning::x',
  'a\v::warning::x',
  'a\u0085::warning::x',
  'a\u2028::warning::x',
  '::stop-commands::pause',
  '::group::x',
  '::endgroup::'
]

function collect(text: string, limits?: { headBytes: number; tailBytes: number }) {
  const collector = new OutputCollector(limits)
  // In small pieces, as a pipe may deliver it.
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += 7) collector.push(bytes.subarray(start, start + 7))
  return collector.collected()
}

describe('safeLine', () => {
  it.each(COMMANDS.map((line) => [JSON.stringify(line), line]))('makes no command of %s', (_shown, line) => {
    const { commands, refused } = interpretLog(safeLine(line))
    expect([...commands, ...refused]).toEqual([])
  })

  it.each([
    ['plain text: a::b', 'plain text: a::b'],
    ['::error::x', '\\::error::x'],
    ['a ##[error]x', 'a #\\#[error]x'],
    ['\u001b[1;31mred\u001b[0m \u001b]0;title\u0007end', 'red end'],
    [' 10%|#   |\r 50%|##  |\r100%|####|', '100%|####|'],
    ['100%|####|\r', '100%|####|'],
    ['a\tb', 'a    b'],
    ['modèle ✓', 'modèle ✓'],
    ['the-token and more', '(token) and more']
  ])('writes %j as %j', (line, expected) => {
    expect(safeLine(line, 'the-token')).toBe(expected)
  })

  it('cuts a line that would fill the log', () => {
    expect(safeLine('x'.repeat(1_000_000)).length).toBe(2_000)
  })
})

describe('safeLines', () => {
  it('keeps lines and empty lines, whatever ends them', () => {
    expect(safeLines('a\r\nb\n\n c\r\r\n')).toEqual(['a', 'b', '', ' c'])
  })
})

describe('OutputCollector', () => {
  it('keeps all of a short output in order', () => {
    const text = 'one\nzwei Ä\nthree'
    const output = collect(text, { headBytes: 8, tailBytes: 20 })
    expect(output.leftOutBytes).toBe(0)
    expect(outputLines(output)).toEqual(['one', 'zwei Ä', 'three'])
  })

  it('keeps a character whole that lies across the head and the tail', () => {
    const output = collect('ab€cd', { headBytes: 3, tailBytes: 20 })
    expect(outputLines(output)).toEqual(['ab€cd'])
  })

  it('keeps the beginning and the end of a long output, and says how much is missing', () => {
    const text = Array.from({ length: 1_000 }, (_, line) => `line ${line}`).join('\n')
    const output = collect(text, { headBytes: 13, tailBytes: 17 })
    expect(output.leftOutBytes).toBe(text.length - 30)
    expect(outputLines(output)).toEqual([
      'line 0',
      'line 1',
      '(8.65 KiB of the output are left out here)',
      'line 998',
      'line 999'
    ])
  })

  it('stays small however much it is given', () => {
    const collector = new OutputCollector()
    const megabyte = Buffer.alloc(1024 * 1024, 'x')
    for (let count = 0; count < 300; count += 1) collector.push(megabyte)
    const output = collector.collected()
    expect(output.head.length + output.tail.length).toBe(250 * 1024)
    expect(output.totalBytes).toBe(300 * 1024 * 1024)
  })
})

describe('printOutput', () => {
  const terminal = (verbose: boolean): Display => ({ kind: 'terminal', isTty: false, verbose, write: () => {} })

  async function print(text: string, display: Display, failed = false): Promise<RecordingLog> {
    const log = new RecordingLog()
    await printOutput({ output: collect(text), failed, display, log })
    return log
  }

  it('frames it on a runner so that nothing in it takes effect, and commands work again afterwards', async () => {
    const log = await print(COMMANDS.join('\n'), { kind: 'actions' })
    const seen = interpretLog([...log.lines, '::notice::after'].join('\n'))
    expect(seen.commands.map((command) => command.name)).toEqual(['group', 'endgroup', 'notice'])
    expect(seen.refused).toEqual([])
    expect(seen.stopped).toEqual([])
    expect(seen.stillStopped).toBe(false)
    expect(seen.text).toContain('\\::error::x')
  })

  it('stops commands with another token every time', async () => {
    const tokens = await Promise.all(
      [1, 2].map(async () =>
        (await print('x', { kind: 'actions' })).lines.find((line) => line.includes('stop-commands'))
      )
    )
    expect(tokens[0]).toMatch(/^::stop-commands::[0-9a-f-]{36}$/)
    expect(tokens[0]).not.toBe(tokens[1])
  })

  it('lets commands work again when the log fails half way', async () => {
    const log = new RecordingLog()
    const info = log.info.bind(log)
    log.info = (message) => {
      if (message === 'b') throw new Error('the log is full')
      info(message)
    }
    const printing = printOutput({ output: collect('a\nb\nc'), failed: false, display: { kind: 'actions' }, log })
    await expect(printing).rejects.toThrow('the log is full')
    expect(interpretLog(log.text).stillStopped).toBe(false)
    expect(log.lines.at(-1)).toBe('::endgroup::')
  })

  it('shows nothing of a step that printed nothing', async () => {
    expect((await print('', { kind: 'actions' })).lines).toEqual([])
  })

  it('shows it in a terminal when asked for, only the end of it after a failure, and never with workflow commands', async () => {
    const text = Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n')
    expect((await print(text, terminal(false))).lines).toEqual([])
    expect((await print(text, terminal(true))).lines).toHaveLength(102)
    const failed = await print(text, terminal(false), true)
    expect(failed.lines).toHaveLength(42)
    expect(failed.text).toContain('line 99')
    expect(failed.text).not.toContain('stop-commands')
  })
})

describe('outputTail', () => {
  it('is the last lines, harmless', () => {
    expect(
      outputTail(collect(`${'x\n'.repeat(500)}::error::last\n`))
        .split('\n')
        .slice(-2)
    ).toEqual(['x', '\\::error::last'])
  })
})
