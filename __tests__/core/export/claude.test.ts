/** The permission rules for Claude Code, held against an independent matcher of their documented grammar. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claudeRules } from '../../../src/core/export/claude.js';
import { runs } from '../../runs.js';
import { ignoring } from './gitignore.js';
import { contextOf, ITEMS, isAllowed, PATHS, TREE } from './random-scopes.js';

const ROOT = '/home/me/shop (1)';

/** A rule is `Edit(<pattern>)`, and `//` at the start of the pattern is the root of the file system. */
function patternsIn(rules: readonly string[]): string[] {
  return rules.map((rule) => {
    const pattern = /^Edit\(\/(\/[^()]*)\)$/.exec(rule)?.[1];
    if (pattern === undefined) throw new Error(`"${rule}" is no rule for an absolute path.`);
    return pattern;
  });
}

function denying(rules: readonly string[], flags = ''): (path: string) => boolean {
  const isIgnored = ignoring(patternsIn(rules), flags);
  return (path) => isIgnored(`${ROOT}/${path}`.slice(1));
}

describe('the rules for Claude Code', () => {
  test('forbid nothing that the item may change, also if letter case does not count', () => {
    fc.assert(
      fc.property(ITEMS, (each) => {
        const { rules, open } = claudeRules(contextOf(each));
        const [denies, mayDeny] = [denying(rules), denying(rules, 'i')];
        const wrong = PATHS.filter((path) => mayDeny(path) && isAllowed(each, path));
        const isSaid = open.some((sentence) => /differs only in letter case/.test(sentence));
        expect(isSaid ? wrong.filter(denies) : wrong).toEqual([]);
      }),
      runs(80),
    );
  });

  test('forbid every known file outside the scope, or name how many places are open', () => {
    let denied = 0;
    fc.assert(
      fc.property(ITEMS, (each) => {
        const { rules, open } = claudeRules(contextOf(each));
        const denies = denying(rules);
        const missed = TREE.filter((path) => !denies(path) && !isAllowed(each, path));
        const isSaid = open.some((sentence) => /There are 200 rules at most/.test(sentence));
        // Beside the scope in letter case only, which a disk may not tell apart.
        const folded = TREE.filter((path) => isAllowed(each, path)).map((path) => path.toLowerCase());
        const surprising = missed.filter((path) => !folded.includes(path.toLowerCase()));
        if (!isSaid) expect(surprising).toEqual([]);
        denied += TREE.length - missed.length;
        expect(rules.length).toBeLessThanOrEqual(200);
      }),
      runs(80),
    );
    expect(denied).toBeGreaterThan(100);
  });

  test('are patterns that Git reads as the matcher of these tests does', () => {
    const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'ignore-')));
    try {
      execFileSync('git', ['init', '-q', folder]);
      fc.assert(
        fc.property(ITEMS, (each) => {
          const patterns = patternsIn(claudeRules(contextOf(each, '/')).rules).map((each) => each.replace(/^\/+/, '/'));
          writeFileSync(join(folder, '.gitignore'), `${patterns.join('\n')}\n`);
          const paths = PATHS.filter((path) => !path.startsWith('.git/'));
          const args = ['-c', 'core.ignorecase=false', 'check-ignore', '--no-index', '--stdin', '-z'];
          let said = '';
          try {
            said = execFileSync('git', args, { cwd: folder, input: paths.join('\0'), encoding: 'utf8' });
          } catch (error) {
            if ((error as { status?: number }).status !== 1) throw error;
          }
          const ignored = new Set(said.split('\0'));
          expect(paths.filter((path) => ignored.has(path))).toEqual(paths.filter(ignoring(patterns)));
        }),
        runs(25),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
