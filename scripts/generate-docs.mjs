// Writes what the pages for users repeat from elsewhere: inputs and outputs from action.yml, the comment from a golden report,
// workflows from examples/. With --check it only says whether the pages are up to date.
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const PAGES = ['README.md', 'docs/recipes.md']
const COMMENT = '__tests__/report/golden/regression.golden.md'

const read = (path) => readFile(join(ROOT, path), 'utf8')
const cell = (text) => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')

function inputsTable({ inputs }) {
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => {
    return `| \`${name}\` | ${cell(description)} | ${value === undefined ? '' : `\`${value}\``} |`
  })
  return ['| Input | Meaning | Default |', '| --- | --- | --- |', ...rows].join('\n')
}

function outputsTable({ outputs }) {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`)
  return ['| Output | Meaning |', '| --- | --- |', ...rows].join('\n')
}

/** What is seen of a comment before anything is unfolded, as a quotation; links of an invented repository lead nowhere. */
function commentQuotation(golden) {
  const visible = golden.slice(0, golden.indexOf('<details>')).trim()
  const paragraphs = visible.split('\n\n').filter((paragraph) => !paragraph.startsWith('Compared '))
  const withoutLinks = paragraphs
    .join('\n\n')
    .replaceAll(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1')
    .replaceAll(', read more', '')
  return withoutLinks.replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>')
}

/** What stands between the marks of a part; a part called like a workflow is that file. */
async function contentOf(part) {
  switch (part) {
    case 'inputs':
      return inputsTable(parse(await read('action.yml')))
    case 'outputs':
      return outputsTable(parse(await read('action.yml')))
    case 'comment':
      return commentQuotation(await read(COMMENT))
    default:
      return `\`\`\`yaml\n${(await read(part)).trim()}\n\`\`\``
  }
}

async function filled(page, text) {
  const parts = [...text.matchAll(/<!-- (\S+): generated -->/g)].map((match) => match[1])
  if (parts.length === 0)
    throw new Error(`${page} has no part to fill in (<!-- inputs: generated --> … <!-- inputs: end -->)`)
  for (const part of parts) {
    const [begin, end] = [`<!-- ${part}: generated -->`, `<!-- ${part}: end -->`]
    const [from, to] = [text.indexOf(begin), text.indexOf(end)]
    if (to < from) throw new Error(`${page} has no end of ${part} (${end})`)
    text = `${text.slice(0, from + begin.length)}\n\n${await contentOf(part)}\n\n${text.slice(to)}`
  }
  return format(text, { ...(await resolveConfig(join(ROOT, page))), parser: 'markdown' })
}

const check = process.argv.includes('--check')
for (const page of PAGES) {
  const text = await read(page)
  const wanted = await filled(page, text)
  if (wanted === text) continue
  if (check) {
    console.error(`${page} is out of date: run \`node scripts/generate-docs.mjs\`.`)
    process.exitCode = 1
  } else {
    await writeFile(join(ROOT, page), wanted)
  }
}
