export default {
  testEnvironment: 'node',
  // Processes on a loaded machine take their time; no test is about speed.
  testTimeout: 60_000,
  testMatch: ['**/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // Octokit and @actions/core are ESM only: unit tests import them as the bundle does, without undici.
  moduleNameMapper: {
    '^@actions/http-client(/lib/auth)?$': '<rootDir>/src/shims/http-client.ts',
    '^@actions/exec$': '<rootDir>/src/shims/exec.ts',
    '^before-after-hook$': '<rootDir>/src/shims/before-after-hook.ts',
    '^content-type$': '<rootDir>/src/shims/content-type.ts',
    '^debug$': '<rootDir>/src/shims/debug.ts',
    '^json-with-bigint$': '<rootDir>/src/shims/json-with-bigint.ts',
    '^universal-user-agent$': '<rootDir>/src/shims/universal-user-agent.ts',
    '^@octokit/endpoint$': '<rootDir>/src/shims/octokit-endpoint.ts',
    '^@octokit/graphql$': '<rootDir>/src/shims/octokit-graphql.ts',
    '^undici$': '<rootDir>/src/shims/undici.ts',
    '^@octokit/plugin-(rest-endpoint-methods|paginate-rest)$': '<rootDir>/src/shims/octokit-plugins.ts'
  },
  // Of all packages only these two modules need a transform.
  transformIgnorePatterns: [
    '/node_modules/(?!@actions/workflow-parser/dist/(actions/action|workflows/workflow)-schema\\.js$)'
  ],
  transform: {
    '/@actions/workflow-parser/': '<rootDir>/__tests__/json-imports.mjs',
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }]
  }
}
