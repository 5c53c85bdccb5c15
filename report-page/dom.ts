/** The page is built of nodes and text, never of HTML: what a stranger wrote stays text. */

type Child = Node | string | null

type Attributes = Readonly<Record<string, string | number | boolean | EventListener>>

/** Attributes by name; a function is a listener, `true` an empty attribute, `false` none. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

/** A titled part of the page that a screen reader can jump to. */
export function section(title: string, ...children: readonly Child[]): HTMLElement {
  const id = `section-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`
  return el('section', { 'aria-labelledby': id }, el('h2', { id }, title), ...children)
}

/** `numbers`: how many columns after the first hold numbers. */
export function table(header: readonly string[], rows: readonly (readonly Child[])[], numbers = 0): HTMLElement {
  const isNumber = (column: number) => column >= 1 && column <= numbers
  const cells = rows.map((row) =>
    el('tr', {}, ...row.map((cell, column) => el('td', isNumber(column) ? { class: 'number' } : {}, cell)))
  )
  const head = header.map((title, column) =>
    el('th', { scope: 'col', ...(isNumber(column) ? { class: 'number' } : {}) }, title)
  )
  // A wide table scrolls by itself, by keyboard too.
  return el(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': 'table' },
    el('table', {}, el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...cells))
  )
}

export function disclosure(summary: string, ...children: readonly Child[]): HTMLElement {
  return el('details', {}, el('summary', {}, summary), ...children)
}
