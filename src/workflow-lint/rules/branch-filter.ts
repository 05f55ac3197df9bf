import { decide, offer, type Way } from '../../core/finding.js';
import { quotedYaml } from '../../core/plan/quoting.js';
import { quotedText } from '../../core/plan/source.js';
import { addEntries, editFile, type YamlKeys } from '../../core/plan/yaml-edits.js';
import { takesBranch } from '../branch-filter.js';
import { type ActionUse, baseOf, jobWords, type WorkflowSetup } from '../setup.js';
import { forAllJobs, removeInside, removeKey } from '../ways.js';
import type { Trigger } from '../workflow.js';
import type { WorkflowRemark, WorkflowRule } from './rule.js';

/** Usual names of a default branch. GitHub itself uses the first two. */
const LIKELY = ['main', 'master', 'trunk', 'develop'];
const EVENTS = ['pull_request_target', 'pull_request', 'push', 'merge_group'];

/** Reports a filter that leaves out the base branch, so that nothing on it is checked. */
export const branchFilter: WorkflowRule = {
  id: 'branch-filter',
  lint: (setup) => {
    const { uses, triggers } = setup;
    const followed = uses.filter(({ command }) => command !== 'lint');
    return triggers
      .filter(({ event }) => EVENTS.includes(event))
      .flatMap((trigger) => {
        // Reports once for each trigger, because the filter is in one place anyway.
        const [first] = followed.flatMap((use) => baseLeftOut(use, trigger, setup) ?? []);
        return first ? [first] : [];
      });
  },
};

function baseLeftOut(use: ActionUse, trigger: Trigger, setup: WorkflowSetup): WorkflowRemark | undefined {
  const { event, filters } = trigger;
  const [name, filter] = [...filters].find(([each]) => each === 'branches' || each === 'branches-ignore') ?? [];
  const base = baseOf(use.step);
  if (!filter || base.includes('${{')) return undefined;
  const isIgnored = name === 'branches-ignore';
  const keys = ['on', event];
  const starts = (branch: string) => takesBranch(filter.patterns, branch) !== isIgnored;
  const list = `${quotedText(name ?? '')} ${filter.patterns.map(quotedText).join(', ')}`;
  const effect =
    event === 'push'
      ? 'a merge or a change of the plans there does not update verdicts'
      : 'pull requests into it are not checked';
  if (base !== '') {
    if (starts(base)) return undefined;
    return {
      severity: 'error',
      at: filter.at,
      wanted: `${quotedText(event)} on the base ${quotedText(base)}`,
      found: list,
      message: `${quotedText(event)} leaves out ${quotedText(base)}, which ${jobWords(use.job)} guards (input "base"): ${effect}.`,
      ...offer(
        ...forAllJobs(
          setup,
          isIgnored
            ? takeOut(setup, base, [...keys, 'branches-ignore'])
            : editFile(setup.layout, `Add ${quotedText(base)} to "branches"`, [
                addEntries(setup.layout, [...keys, 'branches'], [quotedYaml(base)]),
              ]),
        ),
      ),
    };
  }
  // The file does not name the default branch, so a list with one of its usual names counts as including it.
  const isDoubtful = isIgnored ? LIKELY.slice(0, 2).some((each) => !starts(each)) : !LIKELY.some(starts);
  if (!isDoubtful) return undefined;
  return {
    severity: 'warn',
    at: filter.at,
    wanted: `${quotedText(event)} on the default branch, which ${jobWords(use.job)} guards`,
    found: list,
    message: `${quotedText(event)} seems to leave out the default branch, which ${jobWords(use.job)} guards: ${effect}.`,
    ...offer(
      decide(isIgnored ? 'Write "branches" with the default branch' : 'Add the default branch to "branches"'),
      decide('Write the base branch that you mean into the input "base"'),
    ),
  };
}

/** The place of the name in the list, if the list has the name itself and not a pattern for it. */
function takeOut(setup: WorkflowSetup, base: string, keys: YamlKeys): Way {
  const title = `Remove ${quotedText(base)} from "branches-ignore"`;
  const { patterns = [] } = setup.triggers.find(({ event }) => event === keys[1])?.filters.get('branches-ignore') ?? {};
  if (!patterns.includes(base)) return decide(title);
  return patterns.length === 1
    ? removeInside(setup, title, keys, '')
    : removeKey(setup, title, [...keys, patterns.indexOf(base)]);
}
