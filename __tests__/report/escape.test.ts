import { describe, expect, test } from '@jest/globals'
import { marked } from 'marked'
import {
  annotationText,
  assembled,
  codeBlock,
  codeSpan,
  cut,
  documentLink,
  html,
  htmlProse,
  identifier,
  joinMarkdown,
  link,
  logText,
  safe,
  plain,
  printable,
  printableLines,
  prose
} from '../../src/report/escape.js'
import { table } from '../../src/report/markdown.js'
import { liveParts } from './live-parts.js'

const render = (text: string) => marked.parse(text, { gfm: true, async: false })

/** What strangers write where a name or a sentence is expected. */
const HOSTILE: readonly string[] = [
  '@torvalds',
  'ping @org/team please',
  '(@user)',
  'mail me@example.com now',
  '#1',
  'fixes #12, closes #13',
  'owner/repo#1',
  'owner/repo@deadbeef',
  'GH-12',
  'GHSA-aaaa-bbbb-cccc',
  'CVE-2024-12345',
  'deadbeefcafe1234567',
  '1d2e3f4',
  'http://evil.example/a',
  'https://evil.example/?q=1&copy=2',
  'www.evil.example',
  'ftp://evil.example',
  'mailto:a@b.example',
  '<https://evil.example>',
  '[click](https://evil.example)',
  '[click][ref]',
  '[ref]: https://evil.example',
  '![track](https://evil.example/pixel.png)',
  '![track][pixel]',
  '[^1]',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<a href="https://evil.example">x</a>',
  '</details>',
  '</summary></details><h1>gone',
  '<details open>',
  '<!-- torch-compile-check key=other -->',
  '<!\u200b-- hidden -->',
  '<\u0000!-- hidden -->',
  '<!<!----',
  '-->',
  '<b>bold</b>',
  '&lt;b&gt; &copy; &#64;torvalds',
  '| a | b |',
  'a | b',
  'a \\| b',
  'a \\\\| b',
  '|',
  '||',
  'x\n| --- | --- |\n| y | z |',
  '`code`',
  '``code``',
  '`',
  '```',
  '~~~',
  '```\n</details>\n```',
  'a ` b `` c ``` d',
  '`@a``@b`',
  '`a`@torvalds`b`',
  '`|`',
  '`a|b`',
  '\\`@torvalds\\`',
  '\\',
  'a\\',
  '\\@torvalds',
  '*bold* _it_ **b** __init__ ~~no~~',
  '# heading',
  '## heading ##',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '7) item',
  '> quote',
  '> [!WARNING]',
  '---',
  '===',
  '***',
  '    indented',
  '\tindented',
  ':tada: :+1:',
  '$x^2$',
  '$`x`$',
  '$$x$$',
  'line\nbreak',
  'line\r\nbreak\rand\u2028more\u2029still',
  'two  \nspaces',
  '\u202egnp.exe',
  '\u2066a\u2069\u200f\u061c',
  'ze\u200bro\u200dwi\ufeffdth\u2060',
  '@\u200btorvalds',
  'soft\u00adhyphen',
  'tag\u{e0041}\u{e0042}',
  'hangul\u3164filler\u115f\uffa0',
  'zalgo\u0300\u0301\u0302\u0303\u0304\u0305\u0306',
  '\u001b[31mred\u001b[0m \u009b31m',
  'bell\u0007 null\u0000 del\u007f',
  '\ud800 lone \udc00',
  '::error::no',
  '##[error]no',
  '',
  ' ',
  '\u200b',
  'x'.repeat(5_000),
  '@a '.repeat(2_000),
  '`'.repeat(500),
  '|'.repeat(500),
  '[['.repeat(500),
  '</details>'.repeat(300)
]

/** Long texts would make the test's name unreadable. */
function named(texts: readonly string[]): (readonly [string, string])[] {
  return texts.map((text) => [JSON.stringify(cut(text, 40)), text])
}

const MEDIA: readonly (readonly [string, (text: string) => string])[] = [
  ['a paragraph', (text) => prose(text).text],
  ['a paragraph without backticks', (text) => plain(text).text],
  ['a word in a sentence', (text) => safe`before ${text} after`.text],
  ['an identifier', (text) => identifier(text).text],
  ['a code span', (text) => codeSpan(text).text],
  ['a code span in a sentence', (text) => safe`a ${codeSpan(text)}${codeSpan('b')} c`.text],
  ['a heading', (text) => safe`### ${text}`.text],
  ['a list item', (text) => safe`- ${text}\n- ${identifier(text)}`.text],
  ['a link label', (text) => link(prose(text), 'https://github.com/o/r/blob/abc/model.py#L41').text],
  ['a link label in code', (text) => link(codeSpan(text), 'https://github.com/o/r').text],
  ['a file in an address', (text) => link(safe`x`, `https://github.com/o/r/blob/${text}`).text],
  ['a fence', (text) => codeBlock(text).text],
  ['a fold', (text) => `<details><summary>${htmlProse(text)}</summary>\n\n${prose(text).text}\n\n</details>`],
  ['a table', (text) => table([safe`a`, safe`b`], [[prose(text), identifier(text)]]).text]
]

describe.each(MEDIA)('in %s', (_medium, write) => {
  test.each(named(HOSTILE))('%s does nothing', (_name, text) => {
    const markdown = write(text)
    expect(liveParts(render(`${markdown}\n\nend`))).toEqual([])
    expect(markdown).not.toContain('<!--')
    expect(markdown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
  })
})

describe('a table', () => {
  test.each(named(HOSTILE))('keeps its shape around %s', (_name, text) => {
    const rows = [
      [prose(text), codeSpan(text), safe`1`],
      [identifier(text), plain(text), safe`2`]
    ]
    const rendered = render(`${table([safe`a`, safe`b`, safe`c`], rows).text}\n\nend`)
    expect(rendered.match(/<tr>/g)).toHaveLength(3)
    expect(rendered.match(/<td[ >]/g)).toHaveLength(6)
    expect(rendered).toContain('<td>2</td>')
    expect(rendered).toMatch(/<p>end<\/p>\s*$/)
  })
})

describe('what a reader sees', () => {
  const seen = (markdown: string) =>
    render(markdown)
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&#124;', '|')
      .replaceAll('&#96;', '`')
      .replaceAll('&amp;', '&')
      .trim()

  test.each([
    ['a*b*c', 'a*b*c'],
    ['if x.abs().max().item() > 1e9:', 'if x.abs().max().item() > 1e9:'],
    ['a | b || c', 'a | b || c'],
    ['__init__ and snake_case_name', '__init__ and snake_case_name'],
    ['[x](y) ![z](w)', '[x](y) ![z](w)'],
    ['<script>&amp;', '<script>&amp;'],
    ['C:\\temp\\new', 'C:\\temp\\new'],
    ['1. first', '1. first'],
    ['# not a heading', '# not a heading'],
    ['(#12)', '(#12)'],
    ['unbalanced ` tick', 'unbalanced ` tick'],
    ['tensor([0, 1])', 'tensor([0, 1])'],
    ['~/work', '~/work']
  ])('%j is shown as it was written', (text, expected) => {
    expect(seen(prose(text).text)).toBe(expected)
    expect(seen(plain(text).text)).toBe(expected)
  })

  test.each([
    ['the branch `x.item()` breaks', 'the branch `x.item()` breaks'],
    ['see #12, (@user), https://a.example.', 'see `#12`, (`@user`), `https://a.example`.'],
    ['commit 1d2e3f4a is older', 'commit `1d2e3f4a` is older'],
    ['plain words stay plain', 'plain words stay plain'],
    ['8.2 % slower (7.9 % to 8.5 %)', '8.2 % slower (7.9 % to 8.5 %)'],
    ['model.py:41', 'model.py:41'],
    ['`@a``@b`', '`@a@b`'],
    ['`a|b`', '`a`&#124;`b`'],
    ['- dash', '\\- dash']
  ])('%j becomes %j', (text, expected) => {
    expect(prose(text).text).toBe(expected)
  })

  test.each([
    ['gpt-small', 'gpt-small'],
    ['bench/step.py', 'bench/step.py'],
    ['__init__', '\\_\\_init\\_\\_'],
    ['gpt small', '`gpt small`'],
    ['bench/step.py:make_step', '`bench/step.py:make_step`'],
    ['www.evil.example', '`www.evil.example`'],
    ['deadbeef', '`deadbeef`'],
    ['', '(empty)'],
    ['\u200b', '(empty)'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['-', '\\-']
  ])('the name %j becomes %j', (name, expected) => {
    expect(identifier(name).text).toBe(expected)
  })

  test('a name of more than 80 characters is cut and says so', () => {
    expect(identifier('n'.repeat(200)).text).toBe(`\`${'n'.repeat(79)}…\``)
  })

  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a\u{1f600}b', 3, 'a…'],
    ['abc', 0, '…']
  ])('cut(%j, %d) is %j', (text, length, expected) => {
    expect(cut(text, length)).toBe(expected)
  })
})

describe('a fence', () => {
  test.each([
    ['plain', '```text\nplain\n```'],
    ['```\nbroken out\n```', '````text\n```\nbroken out\n```\n````'],
    ['`````', '``````text\n`````\n``````'],
    ['a\r\nb\rc', '```text\na\nb\nc\n```'],
    ['\tindent', '```text\n    indent\n```']
  ])('around %j is longer than what is in it', (text, expected) => {
    expect(codeBlock(text).text).toBe(expected)
  })

  test('keeps the last lines of a long text and says what it left out', () => {
    const text = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n')
    expect(codeBlock(text, { maxLines: 2 }).text).toBe(
      '```text\n… 98 lines before these are left out\nline 98\nline 99\n```'
    )
  })

  test('stays within its characters', () => {
    expect(codeBlock('x'.repeat(250).concat('\n').repeat(100)).text.length).toBeLessThan(6_100)
  })
})

describe('links', () => {
  test.each([
    ['javascript:alert(1)', 'x'],
    ['data:text/html,x', 'x'],
    ['not an address', 'x'],
    ['//evil.example', 'x'],
    ['https://github.com/o/r/blob/abc/a b(1).py#L3', '[x](<https://github.com/o/r/blob/abc/a%20b%281%29.py#L3>)'],
    ['https://github.com/o/r/a|b', '[x](<https://github.com/o/r/a%7Cb>)'],
    ['https://github.com/o/r?a=1&copy=2', '[x](<https://github.com/o/r?a=1&amp;copy=2>)']
  ])('to %j become %j', (address, expected) => {
    expect(link(safe`x`, address).text).toBe(expected)
  })

  test('without an address are their label', () => {
    expect(link(safe`x`, null).text).toBe('x')
  })

  test.each([
    ['https://pytorch.org/docs/stable/', true],
    ['https://docs.pytorch.org/docs/main/a.html#b', true],
    ['https://meta-pytorch.org/compile-graph-break-site/gb/gb0170.html', true],
    ['http://pytorch.org/', false],
    ['https://pytorch.org.evil.example/', false],
    ['https://pytorch.org@evil.example/', false],
    ['https://evil.example/pytorch.org/', false],
    ['https://pytorch.org/a b', false],
    ['javascript:alert(1)', false]
  ])('that came with the data, %j: followed is %s', (address, followed) => {
    expect(documentLink(safe`docs`, address) !== null).toBe(followed)
  })
})

describe('a log line', () => {
  test.each([
    ['::error::x', '\\::error::x'],
    ['  ::add-mask::0', '  \\::add-mask::0'],
    ['\u00a0::stop-commands::x', '\u00a0\\::stop-commands::x'],
    ['a ##[error]x', 'a #\\#[error]x'],
    ['fine\n::set-output name=a::b', 'fine\n\\::set-output name=a::b'],
    ['fine\r::warning::x', 'fine\n\\::warning::x'],
    ['fine\u0085::warning::x', 'fine\n\\::warning::x'],
    ['\u200b::warning::x', '\\::warning::x'],
    ['\u001b[1m::warning::x', '\\::warning::x'],
    ['std::vector', 'std::vector'],
    ['\u001b]0;title\u0007', ']0;title'],
    ['##\u200b[group]', '#\\#[group]']
  ])('%j becomes %j', (text, expected) => {
    expect(logText(text)).toBe(expected)
  })
})

describe('other media', () => {
  test.each([
    ['a\nb', 'a b'],
    ['##[error]', '#\\#[error]'],
    ['x'.repeat(2_000), `${'x'.repeat(999)}…`]
  ])('an annotation of %j is one short line', (text, expected) => {
    expect(annotationText(text)).toBe(expected)
  })

  test.each([
    ['<b a="1" c=\'2\'>&', '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;'],
    ['a\nb', 'a\nb'],
    ['\u202ex', 'x']
  ])('%j in HTML is %j', (text, expected) => {
    expect(html(text)).toBe(expected)
  })

  test('words that would come alive in a summary line are code', () => {
    expect(htmlProse('hi @torvalds <b> `x`')).toBe('hi <code>@torvalds</code> &lt;b&gt; <code>x</code>')
  })

  test('printable text is one line, lines keep their breaks', () => {
    expect(printable(' a\t b\r\nc ')).toBe('a b c')
    expect(printableLines('a  \n\tb\u2028c')).toEqual(['a', '    b', 'c'])
  })

  test('trusted pieces are joined as they are', () => {
    expect(joinMarkdown([safe`*a*`, assembled('b')], ', ').text).toBe('*a*, b')
    expect(safe`${1.5} ${'*'}`.text).toBe('1.5 \\*')
  })
})
