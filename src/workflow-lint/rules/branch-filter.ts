import { quotedText } from '../../core/plan/source.js';
import { takesBranch } from '../branch-filter.js';
import { type ActionUse, jobWords } from '../setup.js';
import type { Trigger } from '../workflow.js';
import type { WorkflowRemark, WorkflowRule } from './rule.js';

/** Usual names of a default branch. GitHub itself uses the first two. */
const LIKELY = ['main', 'master', 'trunk', 'develop'];
const EVENTS = ['pull_request_target', 'pull_request', 'push', 'merge_group'];

/** A branch that the filter leaves out starts no run, so nothing on it is judged. */
export const branchFilter: WorkflowRule = {
  id: 'branch-filter',
  lint: ({ uses, triggers }) => {
    const followed = uses.filter(({ command }) => command !== 'lint');
    return triggers
      .filter(({ event }) => EVENTS.includes(event))
      .flatMap((trigger) => {
        // One remark for each trigger, because the filter has to be changed in one place anyway.
        const [first] = followed.flatMap((use) => baseLeftOut(use, trigger) ?? []);
        return first ? [first] : [];
      });
  },
};

function baseLeftOut(use: ActionUse, trigger: Trigger): WorkflowRemark | undefined {
  const { event, filters } = trigger;
  const [name, filter] = [...filters].find(([each]) => each === 'branches' || each === 'branches-ignore') ?? [];
  const base = use.step.inputs.get('base')?.text.trim() ?? '';
  if (!filter || base.includes('${{')) return undefined;
  const isIgnored = name === 'branches-ignore';
  const starts = (branch: string) => takesBranch(filter.patterns, branch) !== isIgnored;
  const list = `${quotedText(name ?? '')} ${filter.patterns.map(quotedText).join(', ')}`;
  const effect =
    event === 'push'
      ? 'a merge, or a change of the plans there, changes no verdict'
      : 'a pull request into it is not judged';
  if (base !== '') {
    if (starts(base)) return undefined;
    return {
      severity: 'error',
      at: filter.at,
      wanted: `${quotedText(event)} on the base ${quotedText(base)}`,
      found: list,
      message: `${quotedText(event)} leaves out ${quotedText(base)}, which ${jobWords(use.job)} guards (input "base"): ${effect}`,
      remedy: isIgnored ? `take ${quotedText(base)} out of "branches-ignore"` : `add ${quotedText(base)} to "branches"`,
    };
  }
  // The file does not name the default branch, so a list with a usual name of one is taken to include it.
  const isDoubtful = isIgnored ? LIKELY.slice(0, 2).some((each) => !starts(each)) : !LIKELY.some(starts);
  if (!isDoubtful) return undefined;
  return {
    severity: 'warn',
    at: filter.at,
    wanted: `${quotedText(event)} on the default branch, which ${jobWords(use.job)} guards`,
    found: list,
    message: `${quotedText(event)} seems to leave out the default branch, which ${jobWords(use.job)} guards: ${effect}`,
    remedy: `${isIgnored ? 'write "branches" with the default branch' : 'put the default branch into "branches"'}; or name the base that is meant in the input "base"`,
  };
}
