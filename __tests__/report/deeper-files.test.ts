import { expect, test } from '@jest/globals'
import { renderComment } from '../../src/report/comment.js'
import { createReport } from './create-report.js'
import { regression } from './made-regression.js'

const footer = (artifacts?: string) =>
  renderComment(createReport({ ...regression, ...(artifacts === undefined ? {} : { artifacts }) }))
    .trim()
    .split('\n')
    .at(-1)

test('the comment says where the deeper files are, where there are some', () => {
  expect(footer('out/deeper')).toContain(
    'kernel tables and traces of both sides in `out/deeper` (output `artifacts-path`)'
  )
  expect(footer()).not.toContain('artifacts-path')
})

test('a hostile name of the folder stays code', () => {
  expect(footer('a`</sub>@somebody')).toContain('``a`</sub>@somebody``')
})
