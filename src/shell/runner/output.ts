/**
 * What a run gives to its runner: log lines, annotations, outputs, the summary and the snapshot file. If one of them
 * cannot be written, the log says so, and neither the verdict nor the exit code changes.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, notice, setSecret, warning } from '@actions/core';
import type { Annotation } from '../../core/report/annotations.js';
import type { DescribedFailure } from '../../core/report/failure.js';
import { failureSummary } from '../../core/report/summary.js';
import { logLine, visible } from '../../core/text/inert.js';
import { joinSentences } from '../../core/text/words.js';

export interface Output {
  /** Call it before anything else. */
  readonly setSecret: (secret: string) => void;
  /** Any text, one log line for each of its lines. No text in it acts as a workflow command. */
  readonly log: (text: string) => void;
  readonly warn: (message: string) => void;
  /** Says why there is no verdict: in the log, as an annotation, and in the summary. */
  readonly fail: (told: DescribedFailure) => void;
  readonly annotate: (annotations: readonly Annotation[]) => void;
  readonly setOutput: (name: string, value: string) => void;
  readonly addSummary: (markdown: string) => void;
  /** Writes the file and sets the output `snapshot` to its path. Undefined if that failed. */
  readonly saveSnapshot: (snapshot: unknown) => string | undefined;
}

const annotate = { error, warning, notice };

/** GitHub drops the whole summary if it is larger. */
const MOST_SUMMARY_BYTES = 1024 * 1024;

/**
 * Workflow commands use `@actions/core`. The log, the outputs and the summary do not, because there it writes text of
 * others unchanged, falls back to the standard output, and throws.
 */
export function runnerOutput(env: NodeJS.ProcessEnv): Output {
  const warned = new Set<string>();

  const warn = (message: string) => warning(visible(message));

  /** One warning for each file: twenty lost outputs have the same reason. */
  const attempt = <T>(what: string, action: () => T): T | undefined => {
    try {
      return action();
    } catch (reason) {
      if (!warned.has(what))
        warn(`${what} cannot be written: ${reason instanceof Error ? reason.message : String(reason)}.`);
      warned.add(what);
      return undefined;
    }
  };
  const append = (variable: string, text: string) => {
    const path = env[variable];
    if (!path) throw new Error(`${variable} is not set`);
    appendFileSync(path, text, 'utf8');
  };
  const setOutput = (name: string, value: string) => {
    attempt('The step outputs', () => append('GITHUB_OUTPUT', heredoc(name, value)));
  };

  const log = (text: string) => {
    for (const line of text.replace(/\n$/, '').split('\n')) process.stdout.write(`${logLine(line)}\n`);
  };
  const addSummary = (markdown: string) => {
    attempt('The job summary', () => {
      if (Buffer.byteLength(markdown) > MOST_SUMMARY_BYTES) throw new Error('it is larger than 1 MiB');
      append('GITHUB_STEP_SUMMARY', markdown);
    });
  };

  return {
    setSecret: (secret) => {
      // The runner masks each line of a secret separately, so it needs each line separately.
      for (const line of secret.split(/\r\n|\r|\n/)) if (line !== '') setSecret(line);
    },
    log,
    warn,
    annotate: (annotations) => {
      for (const { level, file, line, title, message } of annotations) {
        const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }) };
        annotate[level](visible(message), { title: visible(title), ...place });
      }
    },
    fail: ({ code, message, hint, stack }) => {
      error(visible(joinSentences(message, hint)), { title: code });
      if (stack !== undefined) log(stack);
      setOutput('verdict', 'error');
      addSummary(failureSummary({ code, message, hint }));
    },
    setOutput,
    addSummary,
    saveSnapshot: (snapshot) =>
      attempt('The snapshot', () => {
        const folder = env['RUNNER_TEMP'];
        if (!folder) throw new Error('RUNNER_TEMP is not set');
        const path = join(mkdtempSync(join(folder, 'parallel-work-')), 'snapshot.json');
        writeFileSync(path, `${JSON.stringify(snapshot)}\n`);
        setOutput('snapshot', path);
        return path;
      }),
  };
}

/** The delimiter is random, so that no value can end itself and begin another output. */
function heredoc(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  if (value.includes(delimiter)) throw new Error('a value contains its own delimiter');
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
