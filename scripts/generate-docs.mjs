// Writes what README.md repeats from elsewhere: the tables of inputs and outputs from action.yml, the comment from a golden
// report. With --check it only says whether README.md is up to date.
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const README = join(ROOT, 'README.md')
const COMMENT = join(ROOT, '__tests__/report/golden/regression.golden.md')
const WORKFLOW = join(ROOT, 'examples/workflows/compile-check.yml')

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

function fill(readme, part, content) {
  const [begin, end] = [`<!-- ${part}: generated -->`, `<!-- ${part}: end -->`]
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from === -1 || to === -1) throw new Error(`README.md has no place for ${part} (${begin} … ${end})`)
  return `${readme.slice(0, from + begin.length)}\n\n${content}\n\n${readme.slice(to)}`
}

async function generated() {
  const action = parse(await readFile(join(ROOT, 'action.yml'), 'utf8'))
  const parts = {
    comment: commentQuotation(await readFile(COMMENT, 'utf8')),
    workflow: `\`\`\`yaml\n${(await readFile(WORKFLOW, 'utf8')).trim()}\n\`\`\``,
    inputs: inputsTable(action),
    outputs: outputsTable(action)
  }
  const readme = await readFile(README, 'utf8')
  const filled = Object.entries(parts).reduce((text, [part, content]) => fill(text, part, content), readme)
  return { readme, wanted: await format(filled, { ...(await resolveConfig(README)), parser: 'markdown' }) }
}

const { readme, wanted } = await generated()
if (process.argv.includes('--check')) {
  if (readme !== wanted) {
    console.error('README.md is out of date: run `node scripts/generate-docs.mjs`.')
    process.exitCode = 1
  }
} else {
  await writeFile(README, wanted)
}
