/**
 * What would act in rendered Markdown: elements that the report does not write itself, and words that GitHub's own
 * filters pick out of text outside of code (mentions, references, shas, emoji, math, addresses).
 */
const OURS = new Set(
  'p h3 h4 table thead tbody tr th td code pre strong em ul ol li details summary a br sub blockquote hr'.split(' ')
)
const OUR_ADDRESSES = /^https:\/\/(github\.com|docs\.example\.org|docs\.pytorch\.org|meta-pytorch\.org)\//

const FILTERS: readonly (readonly [string, RegExp])[] = [
  ['mention', /(?:^|[^\w`])@[a-z\d][\w-]*/i],
  ['reference', /#\d/],
  ['reference', /\bgh-\d/i],
  ['advisory', /\b(?:ghsa|cve)-\w/i],
  ['address', /:\/\/|www\./i],
  ['mail', /\w@\w/],
  ['sha', /(?<!\w)[0-9a-f]{7,40}(?!\w)/i],
  ['emoji', /:[\w+-]+:/],
  ['math', /\$/]
]

/** Texts of links were written by us: a sha in one is meant. Their addresses are held against ours. */
export function liveParts(rendered: string): string[] {
  const found: string[] = []
  for (const [tag, name, attributes] of tagsOf(rendered)) {
    if (!OURS.has(name)) found.push(`element ${tag}`)
    if (tag.startsWith('<a') && !OUR_ADDRESSES.test(/href="([^"]*)"/.exec(attributes)?.[1] ?? ''))
      found.push(`link ${tag}`)
    if (/\son\w+=|\ssrc=|\sstyle=/i.test(attributes)) found.push(`attribute ${tag}`)
  }
  for (const name of ['details', 'summary', 'table', 'pre', 'code', 'a']) {
    const opened = rendered.match(new RegExp(`<${name}[ >]`, 'g'))?.length ?? 0
    const closed = rendered.match(new RegExp(`</${name}>`, 'g'))?.length ?? 0
    if (opened !== closed) found.push(`unbalanced ${name}`)
  }
  const text = textOutsideOfCode(rendered)
  for (const [what, pattern] of FILTERS) {
    const match = pattern.exec(text)
    if (match !== null) found.push(`${what} ${JSON.stringify(match[0])}`)
  }
  return found
}

function tagsOf(rendered: string): (readonly [string, string, string])[] {
  return [...rendered.matchAll(/<\/?([a-zA-Z][\w-]*)([^>]*)>/g)].map((match) => [
    match[0],
    (match[1] ?? '').toLowerCase(),
    match[2] ?? ''
  ])
}

function textOutsideOfCode(rendered: string): string {
  return rendered
    .replace(/<(code|pre|a)\b[^>]*>[\s\S]*?<\/\1>/g, ' code ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#96;', '`')
    .replaceAll('&#124;', '|')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
