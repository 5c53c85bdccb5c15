import { markdownTable } from 'markdown-table'
import { assembled, htmlProse, joinMarkdown, safe } from './escape.js'
import type { Markdown } from './escape.js'

/** The small vocabulary that reports are written in; no other file assembles pipes, fences or tags. */

export type Align = 'left' | 'right'

/** A table; cells never hold a line break or a bare pipe, because nothing that makes `Markdown` lets one through. */
export function table(
  header: readonly Markdown[],
  rows: readonly (readonly Markdown[])[],
  align: readonly Align[] = []
): Markdown {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.text))
  const alignment = header.map((_, column) => (align[column] === 'right' ? 'r' : ''))
  return assembled(markdownTable(cells, { align: alignment, alignDelimiters: false }))
}

/** A fold. The summary is escaped here, the body is kept apart by blank lines as GitHub wants it. */
export function details(summary: string, body: Markdown): Markdown {
  return assembled(`<details><summary>${htmlProse(summary)}</summary>\n\n${body.text}\n\n</details>`)
}

/** No heading is larger than this: the comment is a guest on the page. */
export function heading(text: Markdown): Markdown {
  return safe`### ${text}`
}

export function subheading(text: Markdown): Markdown {
  return safe`#### ${text}`
}

export function bulletList(items: readonly Markdown[]): Markdown {
  return joinMarkdown(
    items.map((item) => safe`- ${item}`),
    '\n'
  )
}

/** Blocks of a page, a blank line between them; what is null is left out. */
export function page(blocks: readonly (Markdown | null)[]): Markdown {
  return joinMarkdown(
    blocks.filter((block) => block !== null),
    '\n\n'
  )
}

/** A diagram that GitHub draws; its source is made of numbers and of labels that went through `diagramLabel`. */
export function mermaid(source: string): Markdown {
  return assembled(`\`\`\`mermaid\n${source}\n\`\`\``)
}
