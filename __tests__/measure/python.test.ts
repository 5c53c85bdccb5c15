import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { findPython, pythonCandidates } from '../../src/measure/python.js'
import { CANCELLED, NO_ANSWER, NOT_STARTED, systemTools, systemToolsUntil } from '../../src/measure/tools.js'
import { isAlive } from '../end-to-end/processes.js'
import { FakeTools } from '../fakes/measure-tools.js'

const DIRECTORIES = ['/w/sub', '/w']

function answer(path: string, version: readonly number[]) {
  return { stdout: `${JSON.stringify([path, version])}\n` }
}

function find(python: string, answers: ConstructorParameters<typeof FakeTools>[0]) {
  const tools = new FakeTools(answers)
  return { tools, found: findPython({ python, directories: DIRECTORIES, env: { PATH: '/bin' } }, tools) }
}

describe('pythonCandidates', () => {
  it.each([
    ['python', ['python', 'python3']],
    ['python3.12', ['python3.12']],
    ['/opt/venv/bin/python', ['/opt/venv/bin/python']],
    ['.venv/bin/python', ['/w/sub/.venv/bin/python', '/w/.venv/bin/python']],
    ['./python', ['/w/sub/python', '/w/python']],
    ['../venv/python', ['/w/venv/python', '/venv/python']]
  ])('looks for %s', (python, candidates) => {
    expect(pythonCandidates({ python, directories: DIRECTORIES })).toEqual(candidates)
  })
})

describe('findPython', () => {
  it('answers with the path of the interpreter itself', async () => {
    const { found } = find('python', { python: answer('/venv/bin/python', [3, 11, 9]) })
    expect(await found).toEqual({ path: '/venv/bin/python', version: '3.11.9' })
  })

  it('falls back to python3 where python alone is missing', async () => {
    const { found } = find('python', { 'python3 ': answer('/usr/bin/python3', [3, 12, 1]) })
    expect((await found).path).toBe('/usr/bin/python3')
  })

  it('lets no code of the tree run, and gives it none of our environment', async () => {
    const { found, tools } = find('.venv/bin/python', {
      '/w/.venv/bin/python': answer('/w/.venv/bin/python', [3, 9, 0])
    })
    await found
    expect(tools.calls.every((call) => call.commandLine.includes(' -I -S -c '))).toBe(true)
    expect(tools.calls.map((call) => call.options.env)).toEqual([{ PATH: '/bin' }, { PATH: '/bin' }])
  })

  it.each([
    [{}, /no Python found for `python`. Tried python \(not found\), python3 \(not found\)\. Set the input `python`/],
    [{ python: { exitCode: 3, stderr: 'a\nno such shim' } }, /Tried python \(exit code 3: no such shim\)/],
    [{ python: { stdout: 'Microsoft Store' } }, /Tried python \(exit code 0\)/],
    [{ python: { exitCode: NO_ANSWER, stderr: 'no answer within 15 s' } }, /Tried python \(no answer within 15 s\)/],
    [
      { python: answer('/usr/bin/python', [3, 8, 19]) },
      /`python` is Python 3\.8\.19 \(\/usr\/bin\/python\); Python 3\.9 or newer is needed/
    ],
    [{ python: answer('/usr/bin/python', [2, 7, 18]) }, /is Python 2\.7\.18/]
  ])('says what is wrong: %j', async (answers, message) => {
    const { found } = find('python', answers)
    await expect(found).rejects.toThrow(UserError)
    await expect(found).rejects.toThrow(message)
  })

  it('finds the Python of this machine', async () => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
    const python = await findPython({ python: 'python3', directories: [], env }, systemTools)
    expect(isAbsolute(python.path)).toBe(true)
    expect(python.version).toMatch(/^3\.\d+\.\d+$/)
  })
})

describe('systemToolsUntil', () => {
  it('ends the tool and what it started at once when the run is cancelled, and begins no other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tools-'))
    const file = join(folder, 'pids')
    const controller = new AbortController()
    const tools = systemToolsUntil(controller.signal)
    const script = `trap '' TERM; sleep 60 & echo $$ $! > ${file}; wait`
    const answer = tools.run('bash', ['-c', script], { timeoutMs: 60_000 })
    while (!existsSync(file) || readFileSync(file, 'utf8') === '')
      await new Promise((resolve) => setTimeout(resolve, 10))
    const startMs = Date.now()
    controller.abort()
    expect((await answer).exitCode).toBe(CANCELLED)
    expect(Date.now() - startMs).toBeLessThan(3_000)
    const pids = readFileSync(file, 'utf8').trim().split(' ').map(Number)
    expect(pids.filter(isAlive)).toEqual([])
    expect((await tools.run(process.execPath, ['--version'])).exitCode).toBe(CANCELLED)
    expect((await tools.run(process.execPath, ['--version'], { tidiesUp: true })).exitCode).toBe(0)
    rmSync(folder, { recursive: true })
  })
})

describe('systemTools', () => {
  it('gives back what the tool said, and its exit code', async () => {
    const script = 'console.log(process.cwd(), process.env.A); console.error("e"); process.exit(3)'
    const output = await systemTools.run(process.execPath, ['-e', script], { cwd: '/', env: { A: 'a b' } })
    expect(output).toEqual({ exitCode: 3, stdout: '/ a b\n', stderr: 'e\n' })
  })

  it('does not throw for a tool that is missing', async () => {
    const output = await systemTools.run('no-such-tool-anywhere', [])
    expect(output.exitCode).toBe(NOT_STARTED)
    expect(output.stderr).toContain('no-such-tool-anywhere')
  })

  it('does not wait for a tool that does not answer', async () => {
    const output = await systemTools.run(process.execPath, ['-e', 'setTimeout(() => {}, 400)'], { timeoutMs: 50 })
    expect(output).toEqual({ exitCode: NO_ANSWER, stdout: '', stderr: 'no answer within 0.05 s' })
  })
})
