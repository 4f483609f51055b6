export default {
  testEnvironment: 'node',
  // Processes on a loaded machine take their time; no test is about speed.
  testTimeout: 60_000,
  // All cores: by default one is left over, which of two is half.
  maxWorkers: '100%',
  testMatch: ['**/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // Octokit and @actions/core are ESM only: unit tests import them as the bundle does, without undici.
  moduleNameMapper: {
    '^@actions/(http-client(/lib/auth)?|exec)$': '<rootDir>/src/shims.ts',
    '^@octokit/plugin-(rest-endpoint-methods|paginate-rest)$': '<rootDir>/src/shims.ts',
    '^(undici|debug|kerberos)$': '<rootDir>/src/shims.ts'
  },
  // Of all packages only these two modules need a transform.
  transformIgnorePatterns: [
    '/node_modules/(?!@actions/workflow-parser/dist/(actions/action|workflows/workflow)-schema\\.js$)'
  ],
  transform: {
    '/@actions/workflow-parser/': '<rootDir>/__tests__/json-imports.mjs',
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript' },
          // Node imports JSON with an attribute only.
          experimental: { keepImportAttributes: true }
        },
        module: { type: 'es6' }
      }
    ]
  }
}
