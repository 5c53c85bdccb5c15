/**
 * Everything that a stranger could have written (names, reasons, paths, output of the step) becomes Markdown, HTML, log
 * or terminal text here and nowhere else. Three layers: `printable` takes out what cannot be seen, the tokeniser finds
 * what GitHub would bring to life in a word (mention, reference, link, emoji, math), and each medium quotes the rest.
 */

/** Text that GitHub may render: literals of this code base, and values that went through this file. */
class SafeMarkdown {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}
export type Markdown = SafeMarkdown

const PLAIN_ASCII = /^[ -~]*$/
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}]/gu
const TERMINAL_CODE = /\p{Cc}\[[0-9;?]*[ -/]*[@-~]/gu
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** One line of visible characters: no controls, no direction marks, no zero-width, no lone surrogates, no `<!--`. */
export function printable(text: string): string {
  return withoutInvisible(text.replace(LINE_BREAK, ' ').replaceAll('\t', ' ')).replace(/\s+/gu, ' ').trim()
}

/** The same for text of several lines: line breaks and indentation stay. */
export function printableLines(text: string): string[] {
  return text.split(LINE_BREAK).map((line) => withoutInvisible(line.replaceAll('\t', '    ')).trimEnd())
}

function withoutInvisible(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.replaceAll('<!--', '<! --')
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(TERMINAL_CODE, '')
    .replace(INVISIBLE, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replaceAll('<!--', '<! --')
}

/** Cuts at a character, never inside one, and shows that it did. */
export function cut(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text
  const kept = text.slice(0, Math.max(0, maxCharacters - 1))
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`
}

/** The same in the middle: names that begin alike often end differently. */
export function cutMiddle(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text
  const end = Math.floor((maxCharacters - 1) / 3)
  const kept = text.slice(text.length - end)
  return `${cut(text, maxCharacters - end)}${/^[\udc00-\udfff]/.test(kept) ? kept.slice(1) : kept}`
}

// What GitHub turns into a link, a notification or a picture although nothing marks it up: @mention and mail address,
// #1, GH-1, advisories, URLs, :emoji:, $math$, commit shas. Inside code none of it happens.
const ALIVE = /@|#\d|\b(?:gh|ghsa|cve)-\w|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|\$|(?<!\w)[0-9a-f]{7,}(?!\w)/i

interface Token {
  readonly text: string
  readonly code: boolean
}

/** Words that would come alive, and what the writer put between backticks, become code; punctuation around stays out. */
function tokens(text: string, backticksAreCode: boolean): Token[] {
  const parts = backticksAreCode ? printable(text).split(/`([^`]+)`/) : [printable(text)]
  const list = parts.flatMap((part, index) => (index % 2 === 1 ? [{ text: part, code: true }] : words(part)))
  return merged(list.filter((token) => token.text !== ''))
}

/** Two spans of code side by side would read as one with backticks in it. */
function merged(list: readonly Token[]): Token[] {
  return list.reduce<Token[]>((done, token) => {
    const last = done.at(-1)
    if (last?.code === token.code) done[done.length - 1] = { text: last.text + token.text, code: token.code }
    else done.push(token)
    return done
  }, [])
}

function words(text: string): Token[] {
  if (!ALIVE.test(text)) return [{ text, code: false }]
  return text.split(/( )/).flatMap((word) => {
    if (!ALIVE.test(word)) return [{ text: word, code: false }]
    const [, before = '', inner = '', after = ''] = /^([([{"']*)(.*?)([)\]}"',.;:!?]*)$/u.exec(word) ?? []
    if (inner === '') return [{ text: word, code: true }]
    return [
      { text: before, code: false },
      { text: inner, code: true },
      { text: after, code: false }
    ]
  })
}

/** A run of code: a fence longer than any run of backticks in it; pipes stand outside, so that it can be in a table. */
export function codeSpan(text: string): Markdown {
  const visible = printable(text)
  if (visible === '') return new SafeMarkdown('(empty)')
  const pieces = visible.split(/(\|)/).filter((piece) => piece.trim() !== '')
  return new SafeMarkdown(pieces.map((piece) => (piece === '|' ? '&#124;' : spanOf(piece))).join(''))
}

function spanOf(code: string): string {
  const fence = '`'.repeat(longestRun(code, '`') + 1)
  const padding = /^`|`$|^ .* $/.test(code) ? ' ' : ''
  return `${fence}${padding}${code}${padding}${fence}`
}

function longestRun(text: string, character: string): number {
  let longest = 0
  for (const run of text.match(new RegExp(`${character}+`, 'g')) ?? []) longest = Math.max(longest, run.length)
  return longest
}

function quoteMarkdown(text: string): string {
  if (!/[\\&<|`*[\]~_]/.test(text)) return text
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '&#124;')
    .replaceAll('`', '&#96;')
    .replace(/[*[\]~]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
}

const BLOCK_START = /^(?:>|[-+](?= |$)|[-=:](?=[-=: ]*$)|#(?=#{0,5}(?: |$)))/

function markdownOf(list: readonly Token[]): Markdown {
  const text = list.map((token) => (token.code ? codeSpan(token.text).text : quoteMarkdown(token.text))).join('')
  // A list, a heading, a rule or a table's second row only begins at the start of a line.
  return new SafeMarkdown(text.replace(BLOCK_START, '\\$&').replace(/^(\d+)([.)])(?= |$)/, '$1\\$2'))
}

/** A sentence: Markdown in it is shown, not obeyed; what stands between backticks is code. Fits a paragraph or a cell. */
export function prose(text: string, maxCharacters = 2_000): Markdown {
  return markdownOf(tokens(cut(printable(text), maxCharacters), true))
}

/** The same without the courtesy of backticks. */
export function plain(text: string, maxCharacters = 2_000): Markdown {
  return markdownOf(tokens(cut(printable(text), maxCharacters), false))
}

const IDENTIFIER = /^[A-Za-z0-9._/+-]{1,80}$/

/** A number with its unit, which a narrow table shall not tear apart; it may break before a bracket. */
export function figure(text: string): Markdown {
  return new SafeMarkdown(quoteMarkdown(printable(text)).replaceAll(' ', '\u00a0').replaceAll('\u00a0(', ' ('))
}

/** A name as it is when it looks like one, else as code; never empty, 80 characters at most. */
export function identifier(name: string): Markdown {
  return IDENTIFIER.test(name) ? plain(name) : codeSpan(cut(printable(name), 80))
}

/** Lines in a fence that they cannot close; of a long text the last lines are kept. */
export function codeBlock(text: string, options: { maxLines?: number; maxCharacters?: number } = {}): Markdown {
  const { maxLines = 60, maxCharacters = 6_000 } = options
  const lines = printableLines(text)
  const kept = lines.slice(-maxLines).map((line) => cut(line, 300))
  while (kept.length > 1 && kept.join('\n').length > maxCharacters) kept.shift()
  const left = lines.length - kept.length
  const body = (left > 0 ? [`… ${left} lines before these are left out`, ...kept] : kept).join('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(body, '`') + 1))
  return new SafeMarkdown(`${fence}text\n${body}\n${fence}`)
}

/** A link to an address of ours (the server's own, a repository's file). Anything but http(s) leaves the label alone. */
export function link(label: Markdown, address: string | null): Markdown {
  const url = address !== null && URL.canParse(address) ? new URL(address) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return label
  return new SafeMarkdown(`[${label.text}](<${quoteAddress(url.href)}>)`)
}

function quoteAddress(href: string): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  return href.replace(/[|\\()<>`\s*[\]"']/g, hex).replaceAll('&', '&amp;')
}

const TRUSTED_DOCUMENTS = /^https:\/\/(?:(?:docs\.|dev-discuss\.)?pytorch\.org|meta-pytorch\.org)\/[\w./#?=%-]*$/

/** A link that came with the data is only followed to PyTorch's own documentation. */
export function documentLink(label: Markdown, address: string | null): Markdown | null {
  return address !== null && TRUSTED_DOCUMENTS.test(address) ? link(label, address) : null
}

/** For HTML text and for attributes in either kind of quote. */
export function html(text: string): string {
  return quoteHtml(printableLines(text).join('\n'))
}

function quoteHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** HTML inside Markdown (a `<summary>`), where GitHub still looks for mentions: living words become `<code>`. */
export function htmlProse(text: string, maxCharacters = 300): string {
  return tokens(cut(printable(text), maxCharacters), true)
    .map((token) => (token.code ? `<code>${quoteHtml(token.text)}</code>` : quoteHtml(token.text)))
    .join('')
}

/** A label in a diagram's source: letters, digits and a little punctuation, so that it cannot end its quotes. */
export function diagramLabel(text: string): string {
  return cut(printable(printable(text).replace(/[^A-Za-z0-9._,/+%-]+/g, ' ')), 60)
}

/** For a log that the runner reads: no line of it is a workflow command, and no terminal code survives. */
export function logText(text: string): string {
  return printableLines(text)
    .map((line) => line.replaceAll('##[', '#\\#[').replace(/^(\s*)::/, '$1\\::'))
    .join('\n')
}

/** For an annotation or a check run's title: one line, at most 1,000 characters. */
export function annotationText(text: string): string {
  return cut(printable(text).replaceAll('##[', '#\\#['), 1_000)
}

/** Joins trusted literals and values; a plain string among the values is escaped as `prose`. */
export function safe(literals: TemplateStringsArray, ...values: readonly (Markdown | string | number)[]): Markdown {
  return adjoined(
    literals.flatMap((literal, index) => (index === 0 ? [literal] : [pieceOf(values[index - 1]), literal]))
  )
}

function pieceOf(value: Markdown | string | number | undefined): string {
  if (value instanceof SafeMarkdown) return value.text
  return typeof value === 'number' ? String(value) : prose(value ?? '').text
}

/** Pieces next to each other with a literal of ours between them. */
export function joinMarkdown(pieces: readonly Markdown[], separator: string): Markdown {
  return adjoined(pieces.flatMap((piece, index) => (index === 0 ? [piece.text] : [separator, piece.text])))
}

/** Two runs of code that touch would read as one, with another end: a space keeps them apart. */
function adjoined(pieces: readonly string[]): Markdown {
  const filled = pieces.filter((piece) => piece !== '')
  const touches = (index: number) =>
    filled[index - 1]?.endsWith('`') === true && filled[index]?.startsWith('`') === true
  return new SafeMarkdown(filled.map((piece, index) => (touches(index) ? ` ${piece}` : piece)).join(''))
}

/** Markdown that another helper of the report built out of `Markdown` (a table, a fold). */
export function assembled(text: string): Markdown {
  return new SafeMarkdown(text)
}
