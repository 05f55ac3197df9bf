// GitHub's JSON for the things that appear in many answers. Made for the contract: all required keys, plain values.
import type { Call } from '../call.js';
import { pullFiles, testMerge } from '../github-state.js';
import type { Commit, Person } from '../objects.js';
import { readable } from '../objects.js';
import type { Issue, Label, Pull, Repository, Run, Status, User } from '../state.js';
import { fullName, instant, repositoryOf, user } from '../state.js';

type Json = Record<string, unknown>;
/** What the views need of a request: events are made without one. */
export type View = Pick<Call, 'world' | 'origin'>;

export const nodeId = (kind: string, id: number | string): string =>
  `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
export const repositoryUrl = (call: View, repository: Repository): string =>
  `${call.origin}/repos/${fullName(repository)}`;
export const webUrl = (name: string): string => `https://github.com/${name}`;
export const pathUrl = (path: string): string => readable(path).split('/').map(encodeURIComponent).join('/');

export function userJson(call: View, login: string): Json {
  const { id, login: name, type }: User = user(call.world.state, login);
  const url = `${call.origin}/users/${encodeURIComponent(name)}`;
  const lists = ['followers', 'subscriptions', 'repos', 'received_events', 'events', 'following', 'gists', 'starred'];
  return {
    login: name,
    id,
    node_id: nodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: webUrl(name.replace('[bot]', '')),
    ...Object.fromEntries(lists.map((list) => [`${list}_url`, `${url}/${list}`])),
    organizations_url: `${url}/orgs`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

const REPOSITORY_URLS: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

export function repositoryJson(call: View, repository: Repository): Json {
  const name = fullName(repository);
  const url = repositoryUrl(call, repository);
  const open = [...repository.issues.values(), ...repository.pulls.values()].filter(
    (entry) => entry.state === 'open',
  ).length;
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: name,
    owner: userJson(call, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: webUrl(name),
    description: null,
    fork: repository.parent !== null,
    url,
    ...Object.fromEntries(Object.entries(REPOSITORY_URLS).map(([key, path]) => [`${key}_url`, url + path])),
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    clone_url: `${webUrl(name)}.git`,
    svn_url: webUrl(name),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    network_count: 0,
    subscribers_count: 0,
    default_branch: repository.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    has_issues: repository.hasIssues,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    topics: [],
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    archived: false,
    disabled: false,
    pushed_at: repository.pushedAt,
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
  };
}

export const shaUrl = (call: View, repository: Repository, kind: string, sha: string): string =>
  `${repositoryUrl(call, repository)}/git/${kind}/${sha}`;
const gitUser = ({ name, email, at }: Person): Json => ({ name, email, date: instant(at) });
const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A commit as `GET /git/commits/{sha}` returns it. */
export function gitCommitJson(call: View, repository: Repository, commit: Commit): Json {
  const html = `${webUrl(fullName(repository))}/commit/`;
  return {
    sha: commit.oid,
    node_id: nodeId('C', commit.oid),
    url: shaUrl(call, repository, 'commits', commit.oid),
    html_url: html + commit.oid,
    author: gitUser(commit.author),
    committer: gitUser(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: shaUrl(call, repository, 'trees', commit.tree) },
    parents: commit.parents.map((sha) => ({
      sha,
      url: shaUrl(call, repository, 'commits', sha),
      html_url: html + sha,
    })),
    verification: UNSIGNED,
  };
}

/** A commit as lists of commits tell it. */
export function commitJson(call: View, repository: Repository, commit: Commit): Json {
  const { author, committer, message, tree, url, verification } = gitCommitJson(call, repository, commit);
  const at = (sha: string) => ({
    url: `${repositoryUrl(call, repository)}/commits/${sha}`,
    html_url: `${webUrl(fullName(repository))}/commit/${sha}`,
  });
  return {
    sha: commit.oid,
    node_id: nodeId('C', commit.oid),
    commit: { author, committer, message, tree, url, comment_count: 0, verification },
    ...at(commit.oid),
    comments_url: `${at(commit.oid).url}/comments`,
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({ sha, ...at(sha) })),
  };
}

export function labelJson(call: View, repository: Repository, { id, name, color, description }: Label): Json {
  const url = `${repositoryUrl(call, repository)}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: nodeId('LA', id), url, name, color, description, default: false };
}

export function labelsJson(call: View, repository: Repository, names: readonly string[]): Json[] {
  return names.flatMap((name) => {
    const label = repository.labels.get(name.toLowerCase());
    return label === undefined ? [] : [labelJson(call, repository, label)];
  });
}

function assigned(call: View, logins: readonly string[]): Json {
  const [first] = logins;
  return {
    assignee: first === undefined ? null : userJson(call, first),
    assignees: logins.map((login) => userJson(call, login)),
  };
}

export const association = (repository: Repository, login: string): string =>
  repository.owner === login ? 'OWNER' : 'CONTRIBUTOR';

/** A pull request as lists tell it; `whole` adds what only `GET /pulls/{number}` knows. */
export function pullJson(call: View, repository: Repository, pull: Pull, whole = false): Json {
  const url = `${repositoryUrl(call, repository)}/pulls/${pull.number}`;
  const issue = `${repositoryUrl(call, repository)}/issues/${pull.number}`;
  const html = `${webUrl(fullName(repository))}/pull/${pull.number}`;
  const fork = repositoryOf(call.world.state, pull.headRepository);
  const statuses = `${repositoryUrl(call, repository)}/statuses/${pull.headSha}`;
  const link = (href: string) => ({ href });
  const simple: Json = {
    url,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(call, repository)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userJson(call, pull.author),
    body: pull.body,
    labels: labelsJson(call, repository, pull.labels),
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    ...assigned(call, pull.assignees),
    requested_reviewers: [],
    requested_teams: [],
    head: {
      label: `${pull.headOwner}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: userJson(call, pull.headOwner),
      repo: fork === undefined ? null : repositoryJson(call, fork),
    },
    base: {
      label: `${repository.owner}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: pull.baseSha,
      user: userJson(call, repository.owner),
      repo: repositoryJson(call, repository),
    },
    _links: {
      self: link(url),
      html: link(html),
      issue: link(issue),
      comments: link(`${issue}/comments`),
      review_comments: link(`${url}/comments`),
      review_comment: link(`${repositoryUrl(call, repository)}/pulls/comments{/number}`),
      commits: link(`${url}/commits`),
      statuses: link(statuses),
    },
    author_association: association(repository, pull.author),
    auto_merge: null,
    draft: pull.draft,
  };
  if (!whole) return simple;
  const files = pullFiles(call.world, repository, pull);
  const trial = testMerge(call.world, repository, pull);
  const mergeable = pull.state === 'closed' ? null : trial !== undefined;
  return {
    ...simple,
    merge_commit_sha: pull.mergeCommit ?? trial ?? null,
    merged: pull.mergedAt !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: pull.mergedBy === null ? null : userJson(call, pull.mergedBy),
    comments: [...repository.comments.values()].filter((comment) => comment.issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: call.world.history.log(pull.headSha, pull.baseSha).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

export function issueJson(call: View, repository: Repository, issue: Issue | Pull): Json {
  const url = `${repositoryUrl(call, repository)}/issues/${issue.number}`;
  const isPull = 'headSha' in issue;
  const html = `${webUrl(fullName(repository))}/${isPull ? 'pull' : 'issues'}/${issue.number}`;
  const pull = `${repositoryUrl(call, repository)}/pulls/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeId(isPull ? 'PR' : 'I', issue.id),
    url,
    repository_url: repositoryUrl(call, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    number: issue.number,
    title: issue.title,
    user: userJson(call, issue.author),
    labels: labelsJson(call, repository, issue.labels),
    state: issue.state,
    state_reason: isPull ? null : issue.stateReason,
    locked: isPull ? false : issue.locked,
    active_lock_reason: null,
    ...assigned(call, issue.assignees),
    milestone: null,
    comments: [...repository.comments.values()].filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: isPull || issue.closedBy === null ? null : userJson(call, issue.closedBy),
    author_association: association(repository, issue.author),
    body: issue.body,
    ...(isPull ? {} : relations(call, repository, issue)),
    ...(isPull
      ? {
          draft: issue.draft,
          pull_request: {
            url: pull,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: issue.mergedAt,
          },
        }
      : {}),
  };
}

/** What a list of issues shows of sub-issues and dependencies. */
function relations(call: View, repository: Repository, issue: Issue): Json {
  const all = [...repository.issues.values()].filter(({ deleted }) => !deleted);
  const children = all.filter(({ parent }) => parent === issue.number);
  const completed = children.filter(({ state }) => state === 'closed').length;
  const blockers = all.filter(({ number }) => issue.blockedBy.includes(number));
  const blocked = all.filter(({ blockedBy }) => blockedBy.includes(issue.number));
  const open = (issues: readonly Issue[]) => issues.filter(({ state }) => state === 'open').length;
  return {
    parent_issue_url: issue.parent === null ? null : `${repositoryUrl(call, repository)}/issues/${issue.parent}`,
    sub_issues_summary: {
      total: children.length,
      completed,
      percent_completed: children.length === 0 ? 0 : Math.round((completed / children.length) * 100),
    },
    issue_dependencies_summary: {
      blocked_by: open(blockers),
      blocking: open(blocked),
      total_blocked_by: blockers.length,
      total_blocking: blocked.length,
    },
  };
}

export function statusJson(call: View, repository: Repository, status: Status): Json {
  const creator = userJson(call, status.creator);
  return {
    url: `${repositoryUrl(call, repository)}/statuses/${status.sha}`,
    avatar_url: creator['avatar_url'],
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator,
  };
}

export function runJson(call: View, repository: Repository, run: Run): Json {
  const url = `${repositoryUrl(call, repository)}/actions/runs/${run.id}`;
  const commit = call.world.objects.commit(run.headSha);
  const lists = ['jobs', 'logs', 'artifacts', 'cancel', 'rerun'];
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.name,
    run_number: run.id,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: 1,
    url,
    html_url: `${webUrl(fullName(repository))}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    actor: userJson(call, run.actor),
    triggering_actor: userJson(call, run.actor),
    ...Object.fromEntries(lists.map((list) => [`${list}_url`, `${url}/${list}`])),
    check_suite_url: `${repositoryUrl(call, repository)}/check-suites/${run.id}`,
    workflow_url: `${repositoryUrl(call, repository)}/actions/workflows/1`,
    head_commit:
      commit === undefined
        ? null
        : {
            id: commit.oid,
            tree_id: commit.tree,
            message: commit.message,
            timestamp: instant(commit.committer.at),
            author: { name: commit.author.name, email: commit.author.email },
            committer: { name: commit.committer.name, email: commit.committer.email },
          },
    repository: repositoryJson(call, repository),
    head_repository: repositoryJson(call, repository),
  };
}
