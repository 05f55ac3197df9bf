/** Jest's environment for mutation testing: after the first test that fails the others are skipped, since one is enough. */
const NodeEnvironment = require('@stryker-mutator/jest-runner/jest-env/node');

module.exports = class FailFast extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    const inner = this.handleTestEvent;
    let hasFailed = false;
    this.handleTestEvent = async (event, state) => {
      if (event.name === 'test_fn_failure') hasFailed = true;
      if (event.name === 'test_start' && hasFailed) event.test.mode = 'skip';
      await inner(event, state);
    };
  }
};
