/** Jest's environment for `run-in-place.js`. It collects the tests without running them. */
const { TestEnvironment } = require('jest-environment-node');

const nameOf = ({ parent, name }) => (parent ? `${nameOf(parent)} ${name}`.trimStart() : '');
const testsIn = ({ children }) => children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));

module.exports = class LoadedTests extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.__stryker__ = globalThis.__stryker__;
  }

  async handleTestEvent(event, { rootDescribeBlock }) {
    if (event.name !== 'run_start') return;
    await globalThis.__loadedTests__(testsIn(rootDescribeBlock).map((test) => ({ id: nameOf(test), run: test.fn })));
  }
};
