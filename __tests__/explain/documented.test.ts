import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { CAUSE_KINDS } from '../../src/explain/cause.js'

test.each(CAUSE_KINDS)('%s has a row in docs/explanations.md', (kind) => {
  expect(readFileSync('docs/explanations.md', 'utf8')).toMatch(new RegExp(`^\\| \`${kind}\` `, 'm'))
})
