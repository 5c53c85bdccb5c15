import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const TOP = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md']
const PAGES = [
  ...TOP,
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
]

const read = (path: string): string => readFileSync(path, 'utf8')
const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '')

describe.each(PAGES)('%s', (page) => {
  const links = [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !target.includes(':'))

  test('links only to files that exist', () => {
    const files = links.map((target) => target.split('#')[0] ?? '').filter((target) => target !== '')
    expect(files.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([])
  })

  test('links only to headings that exist', () => {
    const broken = links.filter((target) => {
      const [file = '', heading] = target.split('#')
      const linked = file === '' ? page : join(dirname(page), file)
      return heading !== undefined && linked.endsWith('.md') && !headingsOf(read(linked)).includes(heading)
    })
    expect(broken).toEqual([])
  })
})

/** As GitHub names them. */
function headingsOf(text: string): string[] {
  const titles = [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)].map((match) => match[1] ?? '')
  return titles.map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')
  )
}

describe('docs/architecture.md', () => {
  const text = read('docs/architecture.md')
  const named = [
    ...text.matchAll(/`((?:src|harness|scripts|examples|bench|dist|report-page|docs|__tests__)\/[^`\s:]*)`/g)
  ].map((match) => match[1] ?? '')

  test('names no path that is gone', () => {
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })

  test.each(['src', 'bench'])('names every folder of %s/', (parent) => {
    const folders = readdirSync(parent, { withFileTypes: true }).filter(
      // Python leaves one wherever a script of it was imported.
      (entry) => entry.isDirectory() && entry.name !== '__pycache__'
    )
    expect(folders.map(({ name }) => `${parent}/${name}/`).filter((path) => !named.includes(path))).toEqual([])
  })
})

const SOURCES = ['src', 'harness/compile_check_harness']

/** Text of the sources as it is printed: joined where it is written in several pieces, escapes undone. */
function printedTexts(): string {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|py)$/.test(name))
      .map((name) => read(join(folder, name)))
  )
  return files
    .join('\n')
    .replaceAll(/(['"`])\s*\+\s*(['"`])/g, '')
    .replaceAll(/"\n\s*f?"/g, '')
    .replaceAll(/\\(['"`])/g, '$1')
}

/** The first cell of each row, where it is a message; `…` stands for what differs from run to run. */
function messagesOf(page: string): string[] {
  const text = read(page)
  const tables = text.split(/\n\n+/).filter((block) => /^\| Message\b/.test(block))
  return tables.flatMap((table) => [...table.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? ''))
}

describe.each(['README.md', 'docs/troubleshooting.md'])('%s', (page) => {
  const printed = printedTexts()
  const messages = messagesOf(page)

  test('quotes messages', () => {
    expect(messages.length).toBeGreaterThan(5)
    expect(new Set(messages).size).toBe(messages.length)
  })

  test.each(messages)('a message says "%s"', (message) => {
    const pieces = message.split('…').map((piece) => piece.trim())
    expect(Math.max(...pieces.map(({ length }) => length))).toBeGreaterThanOrEqual(10)
    expect(pieces.filter((piece) => piece !== '' && !printed.includes(piece))).toEqual([])
  })
})
