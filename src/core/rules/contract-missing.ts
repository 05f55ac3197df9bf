import type { CheckedContract } from '../contracts/contract-states.js';
import { PENDING } from '../facts/facts.js';
import { decide, type FilePosition, type FindingDraft, offer } from '../finding.js';
import { groupBy } from '../maps.js';
import { itemsOf, keyOf } from '../plan/plan.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import { contractsOf, severityOfContracts } from '../progress/pull-contracts.js';
import { quotedLine, someOf } from '../text/quoted-line.js';
import type { ItemRule } from './rule.js';
import { workOf } from './ways.js';

/** Reports what an item promises to others and its files do not declare, or declare in another way. */
export const contractMissing: ItemRule = {
  id: 'contract-missing',
  about: 'item',
  judge(subject, planState) {
    const severity = severityOfContracts(subject.plan);
    const states = contractsOf(subject, planState);
    if (severity === 'off' || states === PENDING) return [];
    const [first, ...others] = states.filter(({ file }) => file === 'over');
    // What another part of the item provides, or could not be asked about, is apart from the rest of its file.
    const files = groupBy(
      states.filter(({ state, file }) => state !== 'found' && file !== 'over'),
      ({ entry, file }) => `${entry} ${file}`,
    );
    return [
      ...[...files.values()].flatMap((contracts) => ofFile(contracts, subject, planState)),
      ...(first ? [tooMuch([first, ...others], subject)] : []),
    ].map((draft) => ({ ...draft, severity }));
  },
};

/** The most near misses of one file that are described. */
const MOST_NEAR = 10;

function ofFile(
  contracts: readonly [CheckedContract, ...CheckedContract[]],
  subject: ItemPull,
  planState: PlanState,
): FindingDraft[] {
  const [{ path, file }] = contracts;
  const all = promisedIn(path, contracts, subject);
  if (file === 'absent') return [absentFile(contracts[0], all, subject, planState)];
  if (file !== 'text') return [unreadable(contracts[0], all, subject)];
  const missing = contracts.filter(({ state }) => state === 'missing');
  const near = contracts.filter(({ state }) => state === 'near');
  const [first] = missing;
  return [
    ...(first ? [missingFrom(first, missing, subject, planState)] : []),
    ...near
      .slice(0, MOST_NEAR)
      .map((each, index) => nearMiss(each, index === 0 ? near.length - MOST_NEAR : 0, subject, planState)),
  ];
}

function absentFile(first: CheckedContract, promised: string, subject: ItemPull, planState: PlanState): FindingDraft {
  const { path } = first;
  const renamed = subject.changes.find((each) => each.path === path)?.renamedTo;
  const way = `Create the file${renamed === undefined ? '' : ' again under that name'}`;
  return {
    path,
    at: positionOf(first, subject),
    wanted: `the file "${path}"`,
    found: renamed === undefined ? 'no such file' : `the file was renamed to "${renamed}"`,
    message:
      renamed === undefined
        ? `${promised}, but the file does not exist yet.`
        : `${promised}, but ${workOf(subject.pull)} renames the file to "${renamed}".`,
    ...offer(decide(way), correct(subject, planState)),
  };
}

function missingFrom(
  first: CheckedContract,
  missing: readonly CheckedContract[],
  subject: ItemPull,
  planState: PlanState,
): FindingDraft {
  const { path } = first;
  const them = missing.length === 1 ? 'it' : 'them';
  return {
    path,
    at: positionOf(first, subject),
    wanted: someOf(missing.map(({ declares = '' }) => declares)),
    found: `no such declaration in "${path}"`,
    message: `${promisedIn(path, missing, subject)}, but the file does not declare ${them} yet.`,
    ...offer(decide(`Declare ${them} there as promised`), correct(subject, planState)),
  };
}

function nearMiss(each: CheckedContract, more: number, subject: ItemPull, planState: PlanState): FindingDraft {
  const { path, near = '', line } = each;
  const others = more > 0 ? ` So ${more === 1 ? 'is' : 'are'} ${more} more.` : '';
  return {
    path,
    at: positionOf(each, subject),
    wanted: quotedLine(each.declares ?? ''),
    found: `${quotedLine(near)} in line ${line}`,
    message: `${promisedIn(path, [each], subject)}, but line ${line} declares ${quotedLine(near)}.${others}`,
    ...offer(decide('Change the declaration to what was promised'), correct(subject, planState)),
  };
}

/** It may be as promised. Only a reader can tell. */
function unreadable(first: CheckedContract, promised: string, subject: ItemPull): FindingDraft {
  const { path, why = '', file } = first;
  return {
    path,
    at: positionOf(first, subject),
    wanted: `a text file "${path}"`,
    found: 'something that cannot be compared',
    message: `${promised}, which could not be compared. ${why}.`,
    ...(file === 'unread'
      ? { remedy: 'Run the check again.' }
      : offer(decide('Name the file that has the declarations in the contract'))),
  };
}

/** One finding for all of them, because they have the same cause. */
function tooMuch(over: readonly [CheckedContract, ...CheckedContract[]], subject: ItemPull): FindingDraft {
  const [first] = over;
  const { path, why = '' } = first;
  const paths = someOf([...new Set(over.map((each) => each.path))]);
  return {
    path,
    at: positionOf(first, subject),
    wanted: 'contracts that can be compared',
    found: `more than is compared, in ${paths}`,
    message: `What item "${subject.item.item}" promises in ${paths} was not compared. ${why}.`,
    ...offer(decide('Split the item, so that each part promises less')),
  };
}

/** `Item "a" promises "f(x)" and 2 more in "src/a.ts"` */
function promisedIn(path: string, contracts: readonly CheckedContract[], { item }: ItemPull): string {
  const texts = contracts.flatMap(({ declares }) => declares ?? []);
  return texts.length === 0
    ? `Item "${item.item}" promises the file "${path}"`
    : `Item "${item.item}" promises ${someOf(texts)} in "${path}"`;
}

function correct({ item }: ItemPull, { plans, snapshot }: PlanState) {
  const users = plans
    .flatMap(itemsOf)
    .filter((each) => each.dropped === undefined && each.uses.some((ref) => keyOf(ref) === keyOf(item)))
    .map((each) => (each.plan === item.plan ? each.item : keyOf(each)));
  const tell = users.length === 0 ? '' : `, and tell those who work on ${someOf(users)}, because they rely on it`;
  return decide(`Correct the contract in the plan on "${snapshot.base.branch}"${tell}`);
}

function positionOf({ entry, promise, declares }: CheckedContract, { plan, item }: ItemPull): FilePosition {
  const keys = ['items', item.item, 'contracts', 'provides', entry];
  return {
    path: plan.path,
    ...plan.locate(declares === undefined ? [...keys, 'path'] : [...keys, 'declares', promise]),
  };
}
