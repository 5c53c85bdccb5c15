import { lstat, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { createFile, writeNew } from '../src/output-folder.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-folder-'))
})

afterEach(() => rm(folder, { recursive: true }))

it('creates nothing where a file is already, and never through a link', async () => {
  const [target, link, there] = [join(folder, 'target'), join(folder, 'link'), join(folder, 'there')]
  await symlink(target, link)
  await writeFile(there, 'kept')
  await expect(createFile(link)).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(createFile(there)).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(lstat(target)).rejects.toMatchObject({ code: 'ENOENT' })
  expect(await readFile(there, 'utf8')).toBe('kept')
})

it('writes in the place of a link, not through it', async () => {
  const [target, link] = [join(folder, 'target'), join(folder, 'link')]
  await writeFile(target, 'kept')
  await symlink(target, link)
  await writeNew(link, 'new')
  expect(await readFile(target, 'utf8')).toBe('kept')
  expect((await lstat(link)).isFile()).toBe(true)
  expect(await readFile(link, 'utf8')).toBe('new')
})
