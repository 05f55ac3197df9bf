// `npm run test:deep`: all tests, with twenty times the budgets of random tests.
import all from './jest.config.js';

process.env['PARALLEL_WORK_DEEP'] ??= '20';
export default { ...all, testTimeout: all.testTimeout * Math.max(1, Number(process.env['PARALLEL_WORK_DEEP'])) };
