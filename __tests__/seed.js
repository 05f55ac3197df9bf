// One seed for all random tests of a run. The same each time, so that what is required of a pull request is no matter of
// luck; `npm run test:deep` looks further, from another seed each time.
export default function setSeed() {
  const seed = Number(process.env.PARALLEL_WORK_DEEP) > 1 ? String(Date.now() % 2 ** 31) : '20260212';
  process.env.PARALLEL_WORK_SEED ??= seed;
  process.stdout.write(`random tests run with PARALLEL_WORK_SEED=${process.env.PARALLEL_WORK_SEED}\n`);
}
