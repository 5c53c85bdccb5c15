import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** What runs on a machine without node_modules: Node strips the types and finds nothing but itself and files. */
const ENTRIES = ['bench/action/drive.ts', '__tests__/loopback/runner.ts', '__tests__/loopback/cache-server.ts']

function importsOf(path: string): { types: boolean; from: string }[] {
  const statements = readFileSync(path, 'utf8').matchAll(/^(?:import|export) (type )?[^'"]*?from '([^']+)'$/gm)
  return [...statements].map(([, types, from = '']) => ({ types: types !== undefined, from }))
}

function reach(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const { types, from } of importsOf(path)) {
    if (!types && from.startsWith('.')) reach(join(dirname(path), from), seen)
  }
  return seen
}

test.each(ENTRIES)('%s needs nothing but Node itself, and nothing of src/', (entry) => {
  const files = [...reach(join(ROOT, entry))]
  expect(files.length).toBeGreaterThan(1)
  for (const file of files) {
    expect(file).not.toContain(join(ROOT, 'src'))
    const needed = importsOf(file).filter(({ types }) => !types)
    expect(needed.filter(({ from }) => !/^node:|^\.{1,2}\/.*\.ts$/.test(from))).toEqual([])
  }
})
