import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface FakeGpu {
  readonly name: string
  readonly memoryMebibytes: number
  readonly powerLimitWatts: number
  readonly driver: string
}

export const H200: FakeGpu = { name: 'NVIDIA H200', memoryMebibytes: 143_771, powerLimitWatts: 700, driver: '570.86' }
export const A100: FakeGpu = {
  name: 'NVIDIA A100-SXM4-80GB',
  memoryMebibytes: 81_920,
  powerLimitWatts: 400,
  driver: '570.86'
}

/** One call of a tool of this machine: its name and arguments, when it began and when it ended (null: still at work). */
export interface ToolCall {
  readonly tool: string
  readonly args: string
  readonly startedAtMs: number
  readonly endedAtMs: number | null
}

/** The tools on a runner's PATH. What is called is written down. */
export interface FakeMachine {
  /** For the PATH variable. */
  readonly path: string
  /** No GPU: nvidia-smi is there and fails, as without a driver. */
  setGpu(gpu: FakeGpu | null): void
  calls(): ToolCall[]
}

function realPython(): string {
  return execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim()
}

/** Wraps a program so that every call leaves a line at its start and one at its end. */
function recorded(log: string, tool: string, command: string): string {
  return [
    '#!/usr/bin/env bash',
    `id=$$`,
    `echo "start $id $(date +%s%3N) ${tool} $*" >> '${log}'`,
    // A signal ends the tool, and the wrapper with it.
    `${command}`,
    'code=$?',
    `echo "end $id $(date +%s%3N)" >> '${log}'`,
    'exit $code',
    ''
  ].join('\n')
}

const NVIDIA_SMI = (gpu: FakeGpu | null): string => {
  if (gpu === null) return `echo 'NVIDIA-SMI has failed because it could not communicate with the driver.'; (exit 9)`
  const fields: Readonly<Record<string, string>> = {
    index: '0',
    count: '1',
    uuid: 'GPU-11111111-2222-3333-4444-555555555555',
    name: gpu.name,
    'memory.total': String(gpu.memoryMebibytes),
    'power.limit': gpu.powerLimitWatts.toFixed(2),
    driver_version: gpu.driver,
    'mig.mode.current': 'Disabled'
  }
  const cases = Object.entries(fields).map(([name, value]) => `      ${name}) out+="$sep"'${value}' ;;`)
  return [
    'out=""; sep=""',
    'for argument in "$@"; do',
    '  case "$argument" in --query-gpu=*)',
    '    IFS=, read -ra names <<< "${argument#--query-gpu=}"',
    '    for name in "${names[@]}"; do case "$name" in',
    ...cases,
    `      *) out+="$sep"'[N/A]' ;;`,
    '    esac; sep=", "; done; echo "$out" ;;',
    `  -L) echo "GPU 0: ${gpu.name} (UUID: ${fields.uuid})" ;;`,
    '  esac',
    'done'
  ].join('\n')
}

/** A folder of tools that comes first on the PATH: nvidia-smi for a card of our choice, python and git that are counted. */
export function createFakeMachine(directory: string, options: { gpu: FakeGpu | null; python?: string }): FakeMachine {
  const bin = join(directory, 'bin')
  const log = join(directory, 'tools.log')
  mkdirSync(bin, { recursive: true })

  function install(tool: string, command: string): void {
    const path = join(bin, tool)
    writeFileSync(path, recorded(log, tool, command))
    chmodSync(path, 0o755)
  }

  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  install('python', `'${options.python ?? realPython()}' "$@"`)
  install('git', `'${git}' "$@"`)
  install('nvidia-smi', NVIDIA_SMI(options.gpu))
  return {
    path: [bin, process.env.PATH ?? ''].join(delimiter),
    setGpu: (gpu) => install('nvidia-smi', NVIDIA_SMI(gpu)),
    calls() {
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []
      const ends = new Map<string, number>()
      for (const line of lines) {
        const end = /^end (\d+) (\d+)$/.exec(line)
        if (end !== null) ends.set(end[1] ?? '', Number(end[2]))
      }
      return lines.flatMap((line) => {
        const start = /^start (\d+) (\d+) (\S+) (.*)$/.exec(line)
        if (start === null) return []
        const [, id = '', startedAtMs = '', tool = '', args = ''] = start
        return [{ tool, args, startedAtMs: Number(startedAtMs), endedAtMs: ends.get(id) ?? null }]
      })
    }
  }
}
