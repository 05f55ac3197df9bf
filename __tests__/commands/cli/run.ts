/** The command line in this process, its streams caught. */
import { PassThrough } from 'node:stream';
import { main } from '../../../src/commands/cli/main.js';

export async function run(directory: string, ...argv: string[]) {
  const said = { out: '', err: '' };
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  stdout.on('data', (chunk) => {
    said.out += String(chunk);
  });
  stderr.on('data', (chunk) => {
    said.err += String(chunk);
  });
  return { code: await main(argv, { directory, env: {}, stdout, stderr }), ...said };
}
