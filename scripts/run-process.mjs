// Running other programs from scripts; plain Node >= 20, so that it works before anything is installed.
import { spawn } from 'node:child_process'

/**
 * Runs a program with its output passed through; rejects with what was run when it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export async function run(program, args, options = {}) {
  const { code, signal } = await finished(spawn(program, args, { stdio: 'inherit', ...options }))
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${signal ?? `exit code ${code}`}`)
}

/** Exit code and output of a program; code null when it could not be started or was ended by a signal. */
export async function capture(program, args, options = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text))
  try {
    const { code } = await finished(child)
    return { code, output, errors }
  } catch (error) {
    return { code: null, output, errors: error.message }
  }
}

/** Waits for the end of a child and its output; rejects when it cannot be started. */
export function finished(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
}
