// Issues, comments and labels over REST. Issues and pull requests share numbers, so the issue routes serve both.
import type { Answer, Call, Route } from '../call.js';
import { notFound, paged, target, text } from '../call.js';
import type { World } from '../github-state.js';
import { closePull, Refusal, reopenPull } from '../github-state.js';
import type { Comment, Issue, Label, Pull, Repository } from '../state.js';
import { newId, nextNumber, now, tick, user } from '../state.js';
import { association, issueJson, labelJson, labelsJson, nodeId, repositoryUrl, userJson, webUrl } from './views.js';

const BODY_AT_MOST = 65_536;

const invalid = (resource: string, field: string, code = 'invalid') =>
  new Refusal(422, 'Validation Failed', [{ resource, field, code }]);

function words(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'name' in entry ? String(entry.name) : String(entry),
  );
}

export function addLabel(
  world: World,
  repository: Repository,
  name: string,
  color = 'ededed',
  description: string | null = null,
): Label {
  const label: Label = { id: newId(world.state), name, color, description };
  repository.labels.set(name.toLowerCase(), label);
  return label;
}

function withLabels(world: World, repository: Repository, names: readonly string[]): string[] {
  for (const name of names) if (!repository.labels.has(name.toLowerCase())) addLabel(world, repository, name);
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

const canBeAssigned = (repository: Repository, login: string): boolean =>
  [repository.owner, ...repository.collaborators].some((name) => name.toLowerCase() === login.toLowerCase());

export interface NewIssue {
  readonly title: string;
  readonly body?: string | null;
  readonly author: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
}

export function openIssue(world: World, repository: Repository, wanted: NewIssue): Issue {
  if (!repository.hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.');
  if ((wanted.body ?? '').length > BODY_AT_MOST) throw invalid('Issue', 'body');
  // GitHub drops assignees without access silently when an issue is made.
  const assignees = (wanted.assignees ?? []).filter((login) => canBeAssigned(repository, login));
  tick(world.state);
  const issue: Issue = {
    id: newId(world.state),
    number: nextNumber(repository),
    author: user(world.state, wanted.author).login,
    title: wanted.title,
    body: wanted.body ?? null,
    state: 'open',
    stateReason: null,
    locked: false,
    labels: withLabels(world, repository, wanted.labels ?? []),
    assignees,
    createdAt: now(world.state),
    updatedAt: now(world.state),
    closedAt: null,
    closedBy: null,
    deleted: false,
    movedTo: null,
    parent: null,
    blockedBy: [],
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

export function setIssueState(
  world: World,
  issue: Issue,
  state: 'open' | 'closed',
  by: string,
  reason?: Issue['stateReason'],
): void {
  tick(world.state);
  issue.state = state;
  issue.stateReason = reason ?? (state === 'closed' ? 'completed' : 'reopened');
  issue.closedAt = state === 'closed' ? now(world.state) : null;
  issue.closedBy = state === 'closed' ? user(world.state, by).login : null;
  issue.updatedAt = now(world.state);
}

export function addComment(world: World, repository: Repository, issue: number, author: string, body: string): Comment {
  if (body.length > BODY_AT_MOST) throw invalid('IssueComment', 'body');
  tick(world.state);
  const at = now(world.state);
  const comment: Comment = {
    id: newId(world.state),
    issue,
    author: user(world.state, author).login,
    body,
    createdAt: at,
    updatedAt: at,
  };
  repository.comments.set(comment.id, comment);
  return comment;
}

function requested(call: Call): [Repository, Issue | Pull] {
  const repository = target(call);
  const number = Number(call.params['issue_number']);
  const found = repository.issues.get(number) ?? repository.pulls.get(number);
  if (found === undefined) throw notFound();
  if (!('headSha' in found) && found.deleted) throw new Refusal(410, 'This issue was deleted');
  if (!('headSha' in found) && found.movedTo !== null) {
    const location = `${call.origin}/repos/${found.movedTo}/issues/1`;
    throw new Refusal(301, 'Moved Permanently', [], { location });
  }
  return [repository, found];
}

/** An issue, which a pull request is not. */
function requestedIssue(call: Call): [Repository, Issue] {
  const [repository, found] = requested(call);
  if ('headSha' in found) throw notFound();
  return [repository, found];
}

/** The issue with this database id. GitHub answers 404 to a number, and 422 to anything that is no integer. */
function issueWithId(repository: Repository, id: unknown): Issue {
  const found = [...repository.issues.values()].find((each) => each.id === id && !each.deleted);
  if (found === undefined) throw notFound();
  return found;
}

function list(call: Call): Answer {
  const repository = target(call);
  if (!repository.hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.');
  const asked = call.url.searchParams;
  const state = asked.get('state') ?? 'open';
  const labels = (asked.get('labels') ?? '').split(',').filter((name) => name !== '');
  const creator = asked.get('creator');
  const since = asked.get('since');
  const found = [...repository.issues.values(), ...repository.pulls.values()].filter(
    (issue) =>
      !('deleted' in issue && (issue.deleted || issue.movedTo !== null)) &&
      (state === 'all' || issue.state === state) &&
      (creator === null || issue.author.toLowerCase() === creator.toLowerCase()) &&
      (since === null || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
      labels.every((name) => issue.labels.some((label) => label.toLowerCase() === name.toLowerCase())),
  );
  const key = (issue: Issue | Pull) => (asked.get('sort') === 'updated' ? issue.updatedAt : issue.createdAt);
  found.sort((a, b) => (key(a) === key(b) ? a.number - b.number : key(a) < key(b) ? -1 : 1));
  if ((asked.get('direction') ?? 'desc') === 'desc') found.reverse();
  return paged(call, found, (issue) => issueJson(call, repository, issue));
}

function create(call: Call): Answer {
  const repository = target(call);
  const issue = openIssue(call.world, repository, {
    title: String(call.body['title'] ?? ''),
    body: text(call, 'body') ?? null,
    author: call.viewer.login,
    labels: words(call.body['labels']) ?? [],
    assignees: words(call.body['assignees']) ?? [],
  });
  return { status: 201, body: issueJson(call, repository, issue) };
}

function update(call: Call): Answer {
  const [repository, issue] = requested(call);
  const { world } = call;
  const body = text(call, 'body');
  if ((body ?? '').length > BODY_AT_MOST) throw invalid('Issue', 'body');
  const state = text(call, 'state');
  if ((state === 'open' || state === 'closed') && state !== issue.state) {
    if (!('headSha' in issue))
      setIssueState(world, issue, state, call.viewer.login, reasonOf(text(call, 'state_reason')));
    else if (state === 'closed') closePull(world, issue);
    else reopenPull(world, repository, issue);
  }
  tick(world.state);
  issue.title = text(call, 'title') ?? issue.title;
  if ('body' in call.body) issue.body = body ?? null;
  const labels = words(call.body['labels']);
  if (labels !== undefined) issue.labels = withLabels(world, repository, labels);
  const assignees = words(call.body['assignees']);
  if (assignees !== undefined) issue.assignees = assignees.filter((login) => canBeAssigned(repository, login));
  issue.updatedAt = now(world.state);
  return { status: 200, body: issueJson(call, repository, issue) };
}

function reasonOf(word: string | undefined): Issue['stateReason'] | undefined {
  return word === 'completed' || word === 'not_planned' || word === 'duplicate' || word === 'reopened'
    ? word
    : undefined;
}

function commentJson(call: Call, repository: Repository, comment: Comment): unknown {
  const base = repositoryUrl(call, repository);
  const kind = repository.pulls.has(comment.issue) ? 'pull' : 'issues';
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${base}/issues/comments/${comment.id}`,
    html_url: `${webUrl(`${repository.owner}/${repository.name}`)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${base}/issues/${comment.issue}`,
    user: userJson(call, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(repository, comment.author),
    body: comment.body,
  };
}

function comments(call: Call): Answer {
  const [repository, issue] = requested(call);
  const since = call.url.searchParams.get('since');
  const found = [...repository.comments.values()].filter(
    (comment) =>
      comment.issue === issue.number && (since === null || Date.parse(comment.updatedAt) >= Date.parse(since)),
  );
  return paged(call, found, (comment) => commentJson(call, repository, comment));
}

function createComment(call: Call): Answer {
  const [repository, issue] = requested(call);
  if ('locked' in issue && issue.locked) throw new Refusal(403, 'Unable to create comment because issue is locked.');
  const comment = addComment(call.world, repository, issue.number, call.viewer.login, text(call, 'body') ?? '');
  return { status: 201, body: commentJson(call, repository, comment) };
}

function requestedComment(call: Call): [Repository, Comment] {
  const repository = target(call);
  const comment = repository.comments.get(Number(call.params['comment_id']));
  if (comment === undefined) throw notFound();
  return [repository, comment];
}

function getComment(call: Call): Answer {
  const [repository, comment] = requestedComment(call);
  return { status: 200, body: commentJson(call, repository, comment) };
}

function updateComment(call: Call): Answer {
  const [repository, comment] = requestedComment(call);
  const body = text(call, 'body') ?? '';
  if (body.length > BODY_AT_MOST) throw invalid('IssueComment', 'body');
  tick(call.world.state);
  comment.body = body;
  comment.updatedAt = now(call.world.state);
  return { status: 200, body: commentJson(call, repository, comment) };
}

function deleteComment(call: Call): Answer {
  const [repository, comment] = requestedComment(call);
  repository.comments.delete(comment.id);
  return { status: 204 };
}

function labels(call: Call): Answer {
  const repository = target(call);
  return paged(call, [...repository.labels.values()], (label) => labelJson(call, repository, label));
}

function label(call: Call): Answer {
  const repository = target(call);
  const found = repository.labels.get((call.params['name'] ?? '').toLowerCase());
  if (found === undefined) throw notFound();
  return { status: 200, body: labelJson(call, repository, found) };
}

function createLabel(call: Call): Answer {
  const repository = target(call);
  const name = text(call, 'name') ?? '';
  if (repository.labels.has(name.toLowerCase())) throw invalid('Label', 'name', 'already_exists');
  const made = addLabel(
    call.world,
    repository,
    name,
    text(call, 'color') ?? 'ededed',
    text(call, 'description') ?? null,
  );
  return { status: 201, body: labelJson(call, repository, made) };
}

function issueLabels(call: Call): Answer {
  const [repository, issue] = requested(call);
  return paged(call, labelsJson(call, repository, issue.labels), (entry) => entry);
}

function addLabels(call: Call): Answer {
  const [repository, issue] = requested(call);
  issue.labels = withLabels(call.world, repository, [...issue.labels, ...(words(call.body['labels']) ?? [])]);
  return { status: 200, body: labelsJson(call, repository, issue.labels) };
}

function removeLabel(call: Call): Answer {
  const [repository, issue] = requested(call);
  const name = (call.params['name'] ?? '').toLowerCase();
  if (!issue.labels.some((entry) => entry.toLowerCase() === name)) throw new Refusal(404, 'Label does not exist');
  issue.labels = issue.labels.filter((entry) => entry.toLowerCase() !== name);
  return { status: 200, body: labelsJson(call, repository, issue.labels) };
}

function assignee(call: Call): Answer {
  if (!canBeAssigned(target(call), call.params['assignee'] ?? '')) throw notFound();
  return { status: 204 };
}

/** GitHub's limits. Those of the dependencies are not documented. */
const MOST_SUB_ISSUES = 100;
const MOST_BLOCKERS = 50;

const childrenOf = (repository: Repository, parent: Issue): Issue[] =>
  [...repository.issues.values()].filter((each) => each.parent === parent.number && !each.deleted);

function subIssues(call: Call): Answer {
  const [repository, parent] = requestedIssue(call);
  return paged(call, childrenOf(repository, parent), (each) => issueJson(call, repository, each));
}

function addSubIssue(call: Call): Answer {
  const [repository, parent] = requestedIssue(call);
  const child = issueWithId(repository, call.body['sub_issue_id']);
  if (child.parent !== null && call.body['replace_parent'] !== true)
    throw new Refusal(422, 'Sub-issue may only have one parent');
  if (childrenOf(repository, parent).length >= MOST_SUB_ISSUES)
    throw new Refusal(422, `Parent cannot have more than ${MOST_SUB_ISSUES} sub-issues`);
  tick(call.world.state);
  child.parent = parent.number;
  return { status: 201, body: issueJson(call, repository, parent) };
}

function blockers(call: Call): Answer {
  const [repository, issue] = requestedIssue(call);
  const found = issue.blockedBy.flatMap((number) => repository.issues.get(number) ?? []);
  return paged(call, found, (each) => issueJson(call, repository, each));
}

function addBlocker(call: Call): Answer {
  const [repository, issue] = requestedIssue(call);
  const blocker = issueWithId(repository, call.body['issue_id']);
  if (issue.blockedBy.includes(blocker.number)) throw new Refusal(422, 'Target issue has already been taken');
  if (issue.blockedBy.length >= MOST_BLOCKERS) throw new Refusal(422, 'Too many dependencies');
  if (waitsFor(repository, blocker, issue)) throw new Refusal(422, 'The dependency would make a circle');
  tick(call.world.state);
  issue.blockedBy.push(blocker.number);
  return { status: 201, body: issueJson(call, repository, blocker) };
}

function waitsFor(repository: Repository, issue: Issue, other: Issue): boolean {
  if (issue === other) return true;
  const found = issue.blockedBy.flatMap((number) => repository.issues.get(number) ?? []);
  return found.some((each) => waitsFor(repository, each, other));
}

function removeBlocker(call: Call): Answer {
  const [repository, issue] = requestedIssue(call);
  const blocker = issueWithId(repository, Number(call.params['issue_id']));
  const place = issue.blockedBy.indexOf(blocker.number);
  if (place < 0) throw notFound();
  issue.blockedBy.splice(place, 1);
  return { status: 200, body: issueJson(call, repository, blocker) };
}

const ISSUES_READ = [{ issues: 'read' }] as const;
const ISSUES_WRITE = [{ issues: 'write' }] as const;
const READ = [{ issues: 'read' }, { pull_requests: 'read' }] as const;
const WRITE = [{ issues: 'write' }, { pull_requests: 'write' }] as const;

export const issueRoutes: readonly Route[] = [
  { name: 'GET /repos/:owner/:repo/issues', needs: READ, serve: list },
  { name: 'POST /repos/:owner/:repo/issues', needs: [{ issues: 'write' }], serve: create },
  { name: 'GET /repos/:owner/:repo/issues/comments/:comment_id', needs: READ, serve: getComment },
  { name: 'PATCH /repos/:owner/:repo/issues/comments/:comment_id', needs: WRITE, serve: updateComment },
  { name: 'DELETE /repos/:owner/:repo/issues/comments/:comment_id', needs: WRITE, serve: deleteComment },
  {
    name: 'GET /repos/:owner/:repo/issues/:issue_number',
    needs: READ,
    serve: (call) => ({ status: 200, body: issueJson(call, ...requested(call)) }),
  },
  { name: 'PATCH /repos/:owner/:repo/issues/:issue_number', needs: WRITE, serve: update },
  { name: 'GET /repos/:owner/:repo/issues/:issue_number/comments', needs: READ, serve: comments },
  { name: 'POST /repos/:owner/:repo/issues/:issue_number/comments', needs: WRITE, serve: createComment },
  { name: 'GET /repos/:owner/:repo/issues/:issue_number/labels', needs: READ, serve: issueLabels },
  { name: 'POST /repos/:owner/:repo/issues/:issue_number/labels', needs: WRITE, serve: addLabels },
  { name: 'DELETE /repos/:owner/:repo/issues/:issue_number/labels/:name', needs: WRITE, serve: removeLabel },
  { name: 'GET /repos/:owner/:repo/issues/:issue_number/sub_issues', needs: ISSUES_READ, serve: subIssues },
  { name: 'POST /repos/:owner/:repo/issues/:issue_number/sub_issues', needs: ISSUES_WRITE, serve: addSubIssue },
  {
    name: 'GET /repos/:owner/:repo/issues/:issue_number/dependencies/blocked_by',
    needs: ISSUES_READ,
    serve: blockers,
  },
  {
    name: 'POST /repos/:owner/:repo/issues/:issue_number/dependencies/blocked_by',
    needs: ISSUES_WRITE,
    serve: addBlocker,
  },
  {
    name: 'DELETE /repos/:owner/:repo/issues/:issue_number/dependencies/blocked_by/:issue_id',
    needs: ISSUES_WRITE,
    serve: removeBlocker,
  },
  { name: 'GET /repos/:owner/:repo/labels', needs: READ, serve: labels },
  { name: 'POST /repos/:owner/:repo/labels', needs: WRITE, serve: createLabel },
  { name: 'GET /repos/:owner/:repo/labels/:name', needs: READ, serve: label },
  { name: 'GET /repos/:owner/:repo/assignees/:assignee', needs: READ, serve: assignee },
];
