import { expect, test } from '@jest/globals'
import { probeCompressor } from '../../src/baseline/cache-diagnosis.js'
import { NOT_STARTED, type ToolOutput } from '../../src/measure/tools.js'

test.each<[string, ToolOutput, string]>([
  ['zstd answers', { exitCode: 0, stdout: '1.5.5\n', stderr: '' }, 'zstd'],
  [
    'zstd is not installed',
    { exitCode: NOT_STARTED, stdout: '', stderr: 'Unable to locate executable file: zstd' },
    'gzip'
  ],
  ['zstd says nothing', { exitCode: 0, stdout: '', stderr: '' }, 'gzip']
])('%s', async (_, output, compressor) => {
  expect(await probeCompressor({ run: () => Promise.resolve(output) })).toBe(compressor)
})
