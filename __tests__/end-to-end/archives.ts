import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CacheEntry } from '../loopback/cache-entries.ts'

const ZSTD_MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])

function compression(bytes: Buffer): string[] {
  return bytes.subarray(0, 4).equals(ZSTD_MAGIC) ? ['--use-compress-program', 'zstd'] : ['-z']
}

function onlyFile(directory: string): string {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
  if (files.length !== 1) throw new Error(`the archive holds ${files.length} files, not one`)
  return files[0] ?? ''
}

function unpacked<T>(bytes: Buffer, work: (directory: string, archive: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'archive-'))
  try {
    const archive = `${directory}.tar`
    writeFileSync(archive, bytes)
    execFileSync('tar', [...compression(bytes), '-xf', archive, '-C', directory])
    rmSync(archive)
    return work(directory, archive)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** What a cache entry says of the records it holds. */
export interface StoredRing {
  readonly schemaVersion: number
  readonly commentKey: string
  readonly records: readonly {
    readonly sha: string
    readonly ref: string
    readonly runId: string
    readonly accepted: string | null
  }[]
}

/** The ring in a cache entry. */
export function readRing(entry: CacheEntry | undefined): StoredRing {
  if (entry === undefined) throw new Error('there is no such cache entry')
  return unpacked(entry.bytes, (directory) => JSON.parse(readFileSync(onlyFile(directory), 'utf8')) as StoredRing)
}

/** Replaces the file in a cache entry, in the same archive format. */
export function replaceRing(entry: CacheEntry | undefined, change: (text: string) => string): void {
  if (entry === undefined) throw new Error('there is no such cache entry')
  entry.bytes = unpacked(entry.bytes, (directory, archive) => {
    const file = onlyFile(directory)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    execFileSync('tar', [...compression(entry.bytes), '-cf', archive, '-C', directory, '.'])
    const bytes = readFileSync(archive)
    rmSync(archive)
    return bytes
  })
}
