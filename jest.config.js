// All tests: `npm run test:all`. What of it `npm test` leaves out is in jest.quick.config.js.
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'es6' },
        // The files are there to read, and each is loaded many times.
        inlineSourcesContent: false,
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp'],
  globalSetup: './__tests__/seed.js',
  setupFiles: ['./__tests__/optimize-later.js'],
  maxWorkers: '100%',
  // What a test file leaves in a worker is not all given back. Node.js starts a program by a copy of its own process, which
  // costs several times as much with 500 MB as with 100 MB, and these tests start Git tens of thousands of times.
  workerIdleMemoryLimit: '300MB',
  // Processes, HTTP servers and git repositories are real here: a slow machine is no failure.
  testTimeout: 180_000,
};
