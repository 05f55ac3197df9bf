/** The command line as a program of its own, made from the sources, so that it can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformFileSync } from '@swc/core';

export interface StartedCli {
  readonly path: string;
  readonly remove: () => void;
}

/** Inside the project, so that it finds the packages. */
export function writtenCli(): StartedCli {
  mkdirSync('.bench', { recursive: true });
  const folder = mkdtempSync(resolve('.bench', 'cli-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const { code } = transformFileSync(join('src', name), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
      swcrc: false,
    });
    const path = join(folder, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
  return { path: join(folder, 'cli.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface EndedProcess {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

export function ended(child: ChildProcess): Promise<EndedProcess> {
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
  });
  return new Promise((done) => child.on('close', (code, signal) => done({ code, signal, stderr })));
}

export function startProgram(program: string, args: readonly string[], directory: string, temporary: string) {
  const own = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return spawn(program, args, {
    cwd: directory,
    env: { ...Object.fromEntries(own), TMPDIR: temporary },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}
