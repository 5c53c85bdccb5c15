import type { Config } from 'jest'

const config: Config = {
  testEnvironment: 'node',
  // Many tests start processes; on a busy machine five seconds would let a timing decide.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] }
}

export default config
