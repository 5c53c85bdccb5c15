import { expect, test } from '@jest/globals'
import { baseThatImportedHead } from '../../src/imports-check.js'
import { createArm } from '../builders/result.js'

const check = (importedFiles: readonly string[], baseRoot = '/temp/base') =>
  baseThatImportedHead({
    arms: [createArm({ side: 'base', process: { importedFiles: [...importedFiles] } })],
    headRoot: '/w/repo',
    baseRoot
  })

test.each([
  ['its own tree', ['/temp/base/model.py', '/temp/base/src/pkg/a.py']],
  ['nothing', []],
  ['a folder whose name only begins like head’s', ['/w/repository/x.py']],
  ['a dependency', ['/usr/lib/python3/x.py']]
])('a base that imported %s is usable', (_, files) => expect(check(files)).toEqual([]))

test('a file of head’s tree makes the arm useless, and is named', () => {
  const [found] = check(['/temp/base/model.py', '/w/repo/src/pkg/model.py'])
  expect(found).toMatchObject({ benchmark: 'bench-1', variant: 'compiled' })
  expect(found?.reason).toMatch(/^base imported head's code: src\/pkg\/model\.py /)
})

test('a base tree inside of head’s is not head’s', () => {
  expect(check(['/w/repo/_temp/base/model.py'], '/w/repo/_temp/base')).toEqual([])
})
