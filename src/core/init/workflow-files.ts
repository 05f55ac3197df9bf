/** The workflows of the documentation, with the action by its commit and the branch of the repository. */
import { quotedYaml } from '../plan/quoting.js';
import { newFile, type ProposedFile } from './proposed-file.js';
import type { FoundFiles } from './repository-facts.js';
import { WORKFLOWS } from './shipped-texts.js';

/** The action as a workflow names it. */
export interface ActionRelease {
  /** `owner/name@commit`. */
  readonly uses: string;
  /** What the commit is, as a comment in the workflow. */
  readonly comment?: string;
  /** What a person has to know about it. */
  readonly note?: string;
}

/** The path of each workflow in the repository, and its name in `examples/workflows`. */
const FILES: readonly (readonly [path: string, example: keyof typeof WORKFLOWS])[] = [
  ['.github/workflows/parallel-work.yml', 'statuses'],
  ['.github/workflows/parallel-work-plans.yml', 'lint'],
  ['.github/workflows/parallel-work-integration.yml', 'integrate'],
];

export const WORKFLOW_PATHS: readonly string[] = FILES.map(([path]) => path);

/** @param others the workflows of the repository that use the action already, other than these */
export function workflowFiles(
  release: ActionRelease,
  base: GuardedBranch,
  found: FoundFiles,
  others: readonly string[],
): readonly ProposedFile[] {
  const [other] = others;
  if (other !== undefined)
    return WORKFLOW_PATHS.map((path) => ({ path, state: 'kept', why: `"${other}" uses the action already.` }));
  return FILES.map(([path, example]) =>
    newFile(
      path,
      workflowText(WORKFLOWS[example], release, base),
      found,
      `It is not overwritten. Check it: parallel-work lint --workflow ${path}`,
    ),
  );
}

export interface GuardedBranch {
  readonly branch: string;
  readonly isDefault: boolean;
}

/** Names of default branches that `lint --workflow` recognizes. */
const USUAL = ['main', 'master', 'trunk', 'develop'];

export function workflowText(
  example: string,
  { uses, comment }: ActionRelease,
  { branch, isDefault }: GuardedBranch,
): string {
  const named = comment === undefined ? uses : `${uses} # ${comment}`;
  const text = example
    .replace(/<owner>\/parallel-work@<commit> # v[\d.]+/, () => named)
    .replace('branches: [main]', () => `branches: [${branchFilter(branch)}]`);
  return isDefault && USUAL.includes(branch) ? text : withBase(text, branch);
}

/** The action is the last step of each example, with inputs or without. */
function withBase(text: string, branch: string): string {
  const input = `          base: ${quotedYaml(branch)}\n`;
  return text.includes('        with:\n')
    ? text.replace('        with:\n', (start) => start + input)
    : `${text}        with:\n${input}`;
}

/** A filter is a glob, in which a "+" and a leading "!" have a meaning. Git allows no other such characters in names. */
function branchFilter(branch: string): string {
  const literal = branch.replace(/[+]|^!/g, '\\$&');
  return /^[A-Za-z][\w./-]*$/.test(branch) && !/^(?:true|false|null|yes|no|on|off)$/i.test(branch)
    ? branch
    : quotedYaml(literal);
}
