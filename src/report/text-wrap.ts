import { printable } from './escape.js'

/** Breaks one paragraph at spaces so that no line is longer than `width`, indent included; a longer word is broken itself. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = ['']
  const indentOf = (done: readonly string[]) => (done.length > 1 ? indent.length : 0)
  for (const word of printable(text)
    .split(' ')
    .flatMap((part) => pieces(part, width - indent.length))) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (indentOf(lines) + last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join(`\n${indent}`)
}

/** One line as pieces of at most `width` characters, its spaces kept; at least one. */
export function broken(line: string, width: number): string[] {
  const parts = pieces(line, width)
  return parts.length === 0 ? [''] : parts
}

function pieces(word: string, width: number): string[] {
  const characters = [...word]
  const parts: string[] = []
  for (let start = 0; start < characters.length; start += width)
    parts.push(characters.slice(start, start + width).join(''))
  return parts
}
