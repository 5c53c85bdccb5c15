import { type Complain, quote } from './problems.js'
import { notAllowed } from './suggest.js'

/** Values separated by commas or line breaks; a leading `- ` of a YAML list and surrounding brackets are forgiven. */
export function splitList(text: string): string[] {
  return text
    .trim()
    .replace(/^\[([\s\S]*)\]$/, '$1')
    .split(/[,\n]/)
    .map((item) =>
      item
        .trim()
        .replace(/^- +/, '')
        .replace(/^(['"])(.*)\1$/, '$2')
        .trim()
    )
    .filter((item) => item !== '')
}

export function readChoice<T extends string>(
  text: string,
  allowed: readonly T[],
  what: string,
  complain: Complain
): T | undefined {
  const trimmed = text.trim()
  const found = allowed.find((choice) => choice === trimmed.toLowerCase())
  if (found === undefined) complain(notAllowed(trimmed, what, allowed))
  return found
}

/** Distinct choices in the order written. `none`, alone, is the empty list. */
export function readChoices<T extends string>(
  text: string,
  allowed: readonly T[],
  what: string,
  complain: Complain
): readonly T[] | undefined {
  const words = splitList(text)
  if (words.length === 1 && words[0]?.toLowerCase() === 'none') return []
  if (words.some((word) => word.toLowerCase() === 'none')) {
    complain(
      `\`none\` stands alone, not beside ${quote(words.filter((word) => word.toLowerCase() !== 'none').join(', '))}.`
    )
    return undefined
  }
  const choices = words.map((word) => readChoice(word, allowed, what, complain))
  return choices.every((choice) => choice !== undefined) ? [...new Set(choices)] : undefined
}

/** Distinct words that all match `pattern`. */
export function readNames(
  text: string,
  rule: { readonly pattern: RegExp; readonly what: string },
  complain: Complain
): readonly string[] | undefined {
  const words = splitList(text)
  const wrong = words.filter((word) => !rule.pattern.test(word))
  for (const word of wrong) complain(`${quote(word)} is not ${rule.what}.${commasFor(word, rule.pattern)}`)
  return wrong.length === 0 ? [...new Set(words)] : undefined
}

/** A hint for several names with blanks between them; empty for anything else. */
export function commasFor(word: string, pattern: RegExp): string {
  const parts = word.split(/\s+/)
  return parts.length > 1 && parts.every((part) => pattern.test(part))
    ? ` Separate names with commas: ${quote(parts.join(', '))}.`
    : ''
}
