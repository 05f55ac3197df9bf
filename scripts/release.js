// What the release workflow needs to know, and a rehearsal of it on this machine:
//   node scripts/release.js check <version>   fails if this checkout is not ready to be released as that version
//   node scripts/release.js notes <version>   prints the section of CHANGELOG.md
//   node scripts/release.js dry-run           goes through the steps of the workflow without publishing anything
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The owner in package.json and in the documentation until the repository has one: `scripts/set-repository.js` replaces it. */
const PLACEHOLDER = 'your-org';

const read = (path) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json'));

/** The text below the heading of a version, without the heading; empty if there is none. */
function notesOf(version) {
  const sections = read('CHANGELOG.md').split(/^## /m).slice(1);
  const section = sections.find((each) => each.split('\n', 1)[0].trim().split(' ')[0] === version) ?? '';
  return section.slice(section.indexOf('\n') + 1).trim();
}

/** Why this checkout cannot be released as `version`, one sentence each. */
function problemsOf(version) {
  const action = parse(read('action.yml'));
  const repository = manifest.repository?.url ?? '';
  return [
    [manifest.version !== version, `package.json has version ${manifest.version}, not ${version}.`],
    [!/^\d+\.\d+\.\d+$/.test(version), `"${version}" is not a version like 1.2.3.`],
    [notesOf(version) === '', `CHANGELOG.md has no section "## ${version}", or it is empty.`],
    [
      notesOf('Unreleased') !== '',
      `CHANGELOG.md still has entries under "## Unreleased". Move them to "## ${version}".`,
    ],
    [
      repository.includes(`/${PLACEHOLDER}/`),
      `package.json names the repository ${repository}. Run "node scripts/set-repository.js <owner>/<name>" and commit the result.`,
    ],
    [
      action.description.length >= 125,
      'The description in action.yml has 125 characters or more: the Marketplace cuts it.',
    ],
    [manifest.private === true, 'package.json says "private": true, so npm refuses to publish it.'],
  ].flatMap(([wrong, problem]) => (wrong ? [problem] : []));
}

function check(version) {
  const problems = problemsOf(version);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`Ready to be released as ${version}.`);
}

function run(title, command, ...args) {
  console.log(`\n== ${title}`);
  execFileSync(command, args, { stdio: 'inherit' });
}

function dryRun() {
  const { version } = manifest;
  const place = mkdtempSync(join(tmpdir(), 'parallel-work-release-'));
  console.log(`== verify: is this checkout ready to be released as ${version}?`);
  check(version);
  run('verify: dist is in step with src', 'npm', 'run', '-s', 'check:generated');
  console.log(`\n== publish: the release v${version} would say\n\n${notesOf(version)}`);
  run('publish: the package', 'npm', 'publish', '--dry-run', '--ignore-scripts', '--access', 'public');
  run('smoke: pack', 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', place);
  run('smoke: unpack', 'tar', 'xzf', join(place, `${manifest.name}-${version}.tgz`), '-C', place);
  const program = join(place, 'package', manifest.bin[manifest.name]);
  run('smoke: the version of the package', process.execPath, program, '--version');
  run('smoke: the demo of the package', process.execPath, program, 'demo');
  console.log(`\n== move-major-tag: v${version.split('.')[0]} would move to this commit`);
  rmSync(place, { recursive: true });
}

const [command, version = ''] = process.argv.slice(2);
if (command === 'check') check(version);
else if (command === 'notes') console.log(notesOf(version));
else if (command === 'dry-run') dryRun();
else {
  console.error('Use: node scripts/release.js check <version> | notes <version> | dry-run');
  process.exitCode = 2;
}
