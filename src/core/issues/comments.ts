/** The comments on the issue of an item. Each is posted once, and its first line says which it is. */
import { code } from '../text/markdown.js';
import { inComment } from '../text/marker-line.js';

export interface IssueComment {
  /** Unique among the comments of an issue: `reopened:<merge>`. */
  readonly key: string;
  readonly text: string;
}

export interface CommentPlace {
  readonly plan: string;
  readonly base: string;
  readonly item: string;
}

/** A person reopened the issue after it was closed for this reason. */
export function reopenedComment({ base }: CommentPlace, closedFor: string): IssueComment {
  const why =
    closedFor === 'dropped'
      ? 'The plan lists this item as dropped'
      : closedFor === 'removed'
        ? 'The item is no longer in the plan'
        : `The item counts as finished on ${code(base)}`;
  return {
    key: `reopened:${closedFor}`,
    text: `${why}, so this issue was closed. Somebody reopened it, so it stays open until somebody closes it. Work from here on needs an item in the plan.`,
  };
}

export function revertedComment({ base }: CommentPlace, evidence: string, closedFor: string): IssueComment {
  const merge = evidence === '' ? 'The merge of this item' : `The merge ${evidence} of this item`;
  return {
    key: `reverted:${closedFor}`,
    text: `${merge} was reverted on ${code(base)}, so the item is unfinished again. This issue is not reopened automatically. Reopen it if the work goes on.`,
  };
}

/** The plan lists it again, as an item to work on. */
export function backComment({ base }: CommentPlace, closedFor: string): IssueComment {
  return {
    key: `back:${closedFor}`,
    text: `The plan on ${code(base)} lists this item again, as an item to work on. This issue is not reopened automatically. Reopen it if the work goes on.`,
  };
}

export function duplicateIssueComment(kept: number): IssueComment {
  return {
    key: 'duplicate',
    text: `Duplicate of #${kept}\n\nTwo runs opened an issue for this item. #${kept} remains, and this one is closed.`,
  };
}

export function commentBody({ key, text }: IssueComment, { plan, base, item }: CommentPlace): string {
  const marker = `<!-- parallel-work issue-comment ${inComment(item)} of ${plan} ${inComment(base)} ${inComment(key)} -->`;
  return `${marker}\n${text}\n`;
}
