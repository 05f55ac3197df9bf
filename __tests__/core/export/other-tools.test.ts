/** The rules for Codex, GitHub Agentic Workflows and CODEOWNERS, each held against a matcher of its documented grammar. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { codeOwnersRules } from '../../../src/core/export/code-owners.js';
import { codexRules } from '../../../src/core/export/codex.js';
import { ghAwRules } from '../../../src/core/export/gh-aw.js';
import { kindsCovered } from '../../../src/core/plan/scope.js';
import { allowedKinds } from '../../../src/core/progress/allowed-kinds.js';
import { runs } from '../../runs.js';
import { ignoring } from './gitignore.js';
import { contextOf, ITEMS, isAllowed, PATHS, TREE } from './random-scopes.js';

const says = (open: readonly string[], words: RegExp) => open.some((sentence) => words.test(sentence));
const WIDER = /no exact form|takes out of the scope/;

/** `*` is all but a slash, `**` is everything, and the rest is itself. */
function ghAwAllows(patterns: readonly string[]): (path: string) => boolean {
  const sources = patterns.map((pattern) =>
    pattern
      .split(/(\*\*|\*)/)
      .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
      .join(''),
  );
  const expression = new RegExp(`^(?:${sources.join('|')})$`, 's');
  return (path) => expression.test(path);
}

describe('allowed-files of GitHub Agentic Workflows', () => {
  test('have all that the item may change, and no more than is said', () => {
    let exact = 0;
    fc.assert(
      fc.property(ITEMS, (each) => {
        const { files, rules, open } = ghAwRules(contextOf(each));
        expect(parse(files[0]?.text ?? '')['safe-outputs']['create-pull-request']['allowed-files']).toEqual(rules);
        const allows = ghAwAllows(rules);
        expect(PATHS.filter((path) => isAllowed(each, path) && !allows(path))).toEqual([]);
        if (says(open, WIDER)) return;
        exact += 1;
        const more = PATHS.filter((path) => allows(path) && allowedKinds(each.item, each.plan, path).length === 0);
        expect(more.filter((path) => !path.startsWith('.github/'))).toEqual([]);
      }),
      runs(600),
    );
    expect(exact).toBeGreaterThan(0);
  });
});

/** The owner of a path by the last line that matches. `docs/*` matches only the files in `docs` itself. */
function isOwned(lines: readonly string[]): (path: string) => boolean {
  const readers = lines.map((line) => {
    const [, pattern = '', owner] = /^((?:\\.|[^\s\\])+)(?:\s+(.+))?$/.exec(line) ?? [];
    if (pattern === '' || /[[\]!#?]/.test(pattern)) throw new Error(`"${line}" is no line that GitHub reads.`);
    const isIgnored = ignoring([pattern]);
    const depth = pattern.split('/').length - 1;
    const matches = (path: string) =>
      isIgnored(path) && (!pattern.endsWith('/*') || pattern.includes('**') || path.split('/').length === depth);
    return { matches, isOwned: owner !== undefined };
  });
  return (path) => readers.findLast(({ matches }) => matches(path))?.isOwned ?? false;
}

describe('the block for CODEOWNERS', () => {
  test('gives every file of the item an owner, and no more than is said', () => {
    let exact = 0;
    fc.assert(
      fc.property(ITEMS, (each) => {
        if (each.item.isIntegration) return;
        const { rules, open } = codeOwnersRules(contextOf(each));
        const owned = isOwned(rules);
        const covered = (path: string) => kindsCovered(each.item.scope, path).length > 0;
        expect(PATHS.filter((path) => covered(path) && !owned(path))).toEqual([]);
        if (says(open, WIDER)) return;
        exact += 1;
        const more = TREE.filter((path) => owned(path) && !covered(path) && !path.startsWith('.github/'));
        expect(more).toEqual([]);
      }),
      runs(600),
    );
    expect(exact).toBeGreaterThan(0);
  });

  test('takes an exact exception out with a line that has no owner', () => {
    const [each] = fc.sample(ITEMS, { numRuns: 1, seed: 1 });
    if (!each) throw new Error('There is no sample.');
    const scope = { any: ['src/**'], create: [], modify: [], delete: [], except: ['src/core/**', 'docs/*.md'] };
    const { rules, open } = codeOwnersRules(contextOf({ ...each, item: { ...each.item, scope } }));
    expect(rules).toEqual(['/src/** @your-org/your-team', '/src/core/**']);
    expect(says(open, /"docs\/\*\.md"/)).toBe(true);
  });
});

/** The entry of the longest path counts. Without one, the profile is read-only. */
function canWrite(rules: readonly string[]): (path: string) => boolean {
  const entries = rules.map((rule) => {
    const [, key = '', access] = /^("(?:[^"\\]|\\.)*") = "(read|write)"$/.exec(rule) ?? [];
    return { path: JSON.parse(key) as string, access };
  });
  return (path) => {
    const near = entries.filter(
      (entry) => entry.path === '.' || entry.path === path || path.startsWith(`${entry.path}/`),
    );
    const length = (entry: { path: string }) => (entry.path === '.' ? 0 : entry.path.length);
    return near.toSorted((one, other) => length(other) - length(one))[0]?.access === 'write';
  };
}

describe('the profile for Codex', () => {
  test('lets the item write all that it may change, and no known file beside it unless that is said', () => {
    fc.assert(
      fc.property(ITEMS, (each) => {
        const { rules, open } = codexRules(contextOf(each));
        const writes = canWrite(rules);
        expect(PATHS.filter((path) => isAllowed(each, path) && !writes(path))).toEqual([]);
        if (says(open, /read-only entries at most/)) return;
        const folded = TREE.filter((path) => isAllowed(each, path)).map((path) => path.toLowerCase());
        const more = TREE.filter((path) => writes(path) && !isAllowed(each, path));
        expect(more.filter((path) => !folded.includes(path.toLowerCase()))).toEqual([]);
      }),
      runs(60),
    );
  });

  test('comes with instructions that keep what AGENTS.md says', () => {
    const [each] = fc.sample(ITEMS, { numRuns: 1, seed: 1 });
    if (!each) throw new Error('There is no sample.');
    const { files } = codexRules({ ...contextOf(each), instructions: '# Rules\n\nUse tabs.\n' });
    expect(files.map(({ path }) => path)).toEqual(['~/.codex/config.toml', 'AGENTS.override.md']);
    expect(files[1]?.text).toMatch(/^# Rules\n\nUse tabs\.\n\n## Your item: /);
    expect(files[0]?.text).toContain('default_permissions = "parallel-work"');
  });
});
