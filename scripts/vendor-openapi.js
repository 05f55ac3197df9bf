// Copies the operations that the stand-in GitHub serves, and their schemas, from GitHub's published REST description.
// The package unpacks to 385 MB, so it is not a dependency. Run this script by hand when an operation is added.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSION = '23.0.2';
const SOURCE = 'package/generated/api.github.com.json';

const KEEP = `
get /user
get /rate_limit
get /repos/{owner}/{repo}
get /repos/{owner}/{repo}/pulls
post /repos/{owner}/{repo}/pulls
get /repos/{owner}/{repo}/pulls/{pull_number}
patch /repos/{owner}/{repo}/pulls/{pull_number}
get /repos/{owner}/{repo}/pulls/{pull_number}/files
get /repos/{owner}/{repo}/pulls/{pull_number}/commits
get /repos/{owner}/{repo}/pulls/{pull_number}/merge
put /repos/{owner}/{repo}/pulls/{pull_number}/merge
get /repos/{owner}/{repo}/compare/{basehead}
get /repos/{owner}/{repo}/git/trees/{tree_sha}
get /repos/{owner}/{repo}/git/blobs/{file_sha}
get /repos/{owner}/{repo}/git/commits/{commit_sha}
post /repos/{owner}/{repo}/git/commits
get /repos/{owner}/{repo}/commits
get /repos/{owner}/{repo}/commits/{ref}
get /repos/{owner}/{repo}/commits/{commit_sha}/pulls
get /repos/{owner}/{repo}/contents/{path}
get /repos/{owner}/{repo}/branches
get /repos/{owner}/{repo}/branches/{branch}
post /repos/{owner}/{repo}/statuses/{sha}
get /repos/{owner}/{repo}/commits/{ref}/statuses
get /repos/{owner}/{repo}/commits/{ref}/status
get /repos/{owner}/{repo}/issues
post /repos/{owner}/{repo}/issues
get /repos/{owner}/{repo}/issues/{issue_number}
patch /repos/{owner}/{repo}/issues/{issue_number}
get /repos/{owner}/{repo}/issues/{issue_number}/comments
post /repos/{owner}/{repo}/issues/{issue_number}/comments
get /repos/{owner}/{repo}/issues/comments/{comment_id}
patch /repos/{owner}/{repo}/issues/comments/{comment_id}
delete /repos/{owner}/{repo}/issues/comments/{comment_id}
get /repos/{owner}/{repo}/issues/{issue_number}/sub_issues
post /repos/{owner}/{repo}/issues/{issue_number}/sub_issues
get /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by
post /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by
delete /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}
get /repos/{owner}/{repo}/labels
post /repos/{owner}/{repo}/labels
get /repos/{owner}/{repo}/labels/{name}
get /repos/{owner}/{repo}/issues/{issue_number}/labels
post /repos/{owner}/{repo}/issues/{issue_number}/labels
delete /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}
get /repos/{owner}/{repo}/assignees/{assignee}
get /repos/{owner}/{repo}/git/ref/{ref}
get /repos/{owner}/{repo}/git/matching-refs/{ref}
post /repos/{owner}/{repo}/git/refs
patch /repos/{owner}/{repo}/git/refs/{ref}
delete /repos/{owner}/{repo}/git/refs/{ref}
get /repos/{owner}/{repo}/actions/runs/{run_id}
get /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'x-github', 'x-multi-segment']);
// Property names may equal words of PROSE ("description"). Inside these, only the values are looked at.
const MAPS = new Set(['properties', 'schemas', 'responses', 'parameters', 'headers', 'content', 'patternProperties']);

function strip(node, isMap = false) {
  if (Array.isArray(node)) return node.map((entry) => strip(entry));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || !PROSE.has(key))
      .map(([key, value]) => [
        key,
        key === 'enum' || key === 'default' ? value : strip(value, !isMap && MAPS.has(key)),
      ]),
  );
}

function references(node, found) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string') found.add(node.$ref);
  for (const value of Object.values(node)) references(value, found);
}

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  const packed = execFileSync('npm', ['pack', `@octokit/openapi@${VERSION}`, '--silent'], {
    cwd: folder,
    encoding: 'utf8',
  });
  execFileSync('tar', ['-xzf', packed.trim(), SOURCE], { cwd: folder });
  const whole = JSON.parse(readFileSync(join(folder, SOURCE), 'utf8'));

  const paths = {};
  for (const [method, path] of KEEP) {
    const operation = whole.paths[path]?.[method];
    if (operation === undefined)
      throw new Error(`"${method} ${path}" is not in @octokit/openapi ${VERSION}. correct its spelling in KEEP`);
    paths[path] ??= {};
    const { operationId, parameters, requestBody, responses } = operation;
    paths[path][method] = strip({ operationId, parameters, requestBody, responses });
  }

  const components = {};
  const queue = new Set();
  references(paths, queue);
  for (const ref of queue) {
    const [, , kind, name] = ref.split('/');
    components[kind] ??= {};
    components[kind][name] = strip(whole.components[kind][name], kind === 'examples');
    references(components[kind][name], queue);
  }

  // One line for each operation and each schema, so that the file is small and a new version gives a readable diff.
  const lines = (map) =>
    Object.keys(map)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${JSON.stringify(map[key])}`)
      .join(',\n');
  const head = JSON.stringify({
    source: `@octokit/openapi ${VERSION}`,
    license: 'MIT',
    info: whole.info.version,
    openapi: whole.openapi,
  });
  const parts = Object.keys(components)
    .sort()
    .map((kind) => `${JSON.stringify(kind)}:{\n${lines(components[kind])}\n}`);
  const text = `${head.slice(0, -1)},\n"paths":{\n${lines(paths)}\n},\n"components":{\n${parts.join(',\n')}\n}}\n`;
  JSON.parse(text);
  writeFileSync(new URL('../__tests__/github/contract/openapi.json', import.meta.url), text);
  console.log(`${KEEP.length} operations, ${Math.round(text.length / 1024)} KiB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
