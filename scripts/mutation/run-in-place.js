// A test runner for Stryker. It loads the tests once and then runs them for each mutant in the same process, because to
// load the code again takes a hundred times as long as the few tests that reach a mutant.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCLI } from 'jest';

const [COMPLETE, TIMEOUT, KILLED, SURVIVED] = ['complete', 'timeout', 'killed', 'survived'];
const [PASSED, FAILED] = [0, 1];

/** The variables that the instrumented code reads and writes. */
const context = {};
globalThis.__stryker__ = context;

/** Starts Jest, which stops after it has collected the tests (`loaded-tests.cjs`). */
async function load({ config }) {
  const own = (await import(pathToFileURL(resolve('jest.config.js')))).default;
  return new Promise((loaded, failed) => {
    globalThis.__loadedTests__ = (tests) => {
      loaded(new Map(tests.map((test) => [test.id, { ...test, timeSpentMs: 0, noticed: 0 }])));
      return new Promise(() => {});
    };
    const options = {
      _: [],
      $0: 'stryker',
      runInBand: true,
      config: JSON.stringify({ ...own, ...config, reporters: [] }),
    };
    runCLI(options, [process.cwd()]).then(
      ({ results }) => failed(new Error(results.testResults.map(({ failureMessage }) => failureMessage).join('\n'))),
      failed,
    );
  });
}

/** The message of the test, if it fails. */
async function failureOf(test) {
  const start = performance.now();
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error);
  } finally {
    test.timeSpentMs = performance.now() - start;
  }
}

async function dryRun(tests) {
  const results = [];
  for (const test of tests.values()) {
    context.currentTestId = test.id;
    const failureMessage = await failureOf(test);
    const { id, timeSpentMs } = test;
    results.push({
      id,
      name: id,
      timeSpentMs,
      ...(failureMessage === undefined ? { status: PASSED } : { status: FAILED, failureMessage }),
    });
  }
  context.currentTestId = undefined;
  return { status: COMPLETE, tests: results, mutantCoverage: context.mutantCoverage };
}

async function mutantRun(tests, { activeMutant, testFilter, hitLimit }) {
  // Tests that found many mutants in little time come first.
  const costOf = ({ timeSpentMs, noticed }) => timeSpentMs / (1 + noticed);
  const chosen = (testFilter ?? [...tests.keys()]).map((id) => tests.get(id)).sort((a, b) => costOf(a) - costOf(b));
  Object.assign(context, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
  for (const [index, test] of chosen.entries()) {
    const failureMessage = await failureOf(test);
    if (context.hitCount > hitLimit) return { status: TIMEOUT, reason: `${hitLimit} hits` };
    if (failureMessage === undefined) continue;
    context.activeMutant = undefined;
    // Stryker starts a new process and tries again.
    if ((await failureOf(test)) !== undefined)
      throw new Error(`A mutant before this one has changed what "${test.id}" uses.`);
    test.noticed += 1;
    return { status: KILLED, killedBy: [test.id], failureMessage, nrOfTests: index + 1 };
  }
  return { status: SURVIVED, nrOfTests: chosen.length };
}

function runnerOf({ jest }) {
  let tests;
  return {
    capabilities: () => ({ reloadEnvironment: false }),
    init: async () => {
      tests = await load(jest);
    },
    dryRun: () => dryRun(tests),
    mutantRun: (run) =>
      mutantRun(tests, run).finally(() => Object.assign(context, { activeMutant: undefined, hitCount: undefined })),
  };
}
runnerOf.inject = ['options'];

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-place', factory: runnerOf }];
