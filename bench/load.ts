/** Whole runs under load, each in its own process: with 1,000 open pull requests, and with a very long one. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type GitHub, startGitHub } from '../__tests__/github/request-story.js';
import { checkOnGithub } from '../src/commands/action/check.js';
import { readInputs } from '../src/shell/runner/inputs.js';
import { printHeading, printTable, seconds } from './table.js';

const OPEN = 1_000;
/** Every second one is an item pull request. */
const ITEMS = 500;
/** Of a run that finds nothing changed, with stacks: in all, and more than without. */
const MOST_READS = 30;
const MOST_MORE = 2;
const FILES = 51_000;
const NAME = 'acme/shop';
const PERMISSIONS = { contents: 'read', pull_requests: 'read', statuses: 'write' } as const;
/** One request for each status, and a few hundred reads. */
const BUDGET = '5000';

interface Cost {
  readonly time: number;
  readonly memory: number;
}

/** With the address of the stand-in and a token, this file does one run and prints its cost. */
const [, , url, token] = process.argv;
if (url?.startsWith('http') && token !== undefined) {
  const nothing = () => undefined;
  const started = performance.now();
  await checkOnGithub(
    readInputs({ INPUT_TOKEN: token, 'INPUT_REQUEST-BUDGET': BUDGET }, nothing),
    { GITHUB_EVENT_NAME: 'schedule', GITHUB_REPOSITORY: NAME, GITHUB_API_URL: url, GITHUB_EVENT_PATH: '/dev/null' },
    {
      setSecret: nothing,
      log: nothing,
      warn: nothing,
      fail: nothing,
      annotate: nothing,
      setOutput: nothing,
      addSummary: nothing,
      saveSnapshot: nothing,
    },
  );
  const cost: Cost = { time: performance.now() - started, memory: process.resourceUsage().maxRSS * 1024 };
  console.log(JSON.stringify(cost));
}

export async function run(): Promise<void> {
  printHeading(`A whole run that writes statuses with ${OPEN.toLocaleString('en-US')} open pull requests`);
  const head = ['run', 'reads', 'writes', 'seconds', 'MB'];
  const reached: number[] = [];
  for (const isStacked of [false, true]) {
    const crowd = await startGitHub();
    gather(crowd, isStacked);
    console.log(`\n${isStacked ? 'A third of them is stacked' : 'Without stacks'}:\n`);
    const first = await measure('the first one', crowd);
    const second = await measure('nothing changed', crowd);
    printTable(head, [first, second]);
    reached.push(Number(second[1]));
    await crowd.stop();
  }
  const [alone = Number.NaN, stacked = Number.NaN] = reached;
  const isMet = stacked <= MOST_READS && stacked - alone <= MOST_MORE;
  console.log(
    `goal: with stacks at most ${MOST_READS} reads, and ${MOST_MORE} more than without: ${isMet ? 'met' : 'MISSED'}. ${stacked}, and ${stacked - alone} more`,
  );

  printHeading(`One pull request of ${FILES.toLocaleString('en-US')} files beside another one`);
  const rows = [];
  for (const branch of [undefined, 'stray', 'item-1']) {
    const github = await startGitHub();
    const repository = openShop(github, 2);
    repository.open({ branch: 'item-0', files: { 'src/item-0/x.ts': 'x\n' } });
    if (branch !== undefined) repository.open({ branch, files: longList() });
    const whose = branch === undefined ? 'without it' : branch === 'stray' ? 'of nobody' : 'of an item';
    rows.push(await measure(whose, github));
    await github.stop();
  }
  printTable(head, rows);
}

function openShop(github: GitHub, items: number) {
  const list = Array.from(
    { length: items },
    (_, at) => `  item-${at}: { branch: item-${at}, scope: [src/item-${at}/**] }`,
  );
  const plan = `version: 1\ntask: A bench\nitems:\n${list.join('\n')}\n`;
  return github.repository(NAME, { files: { '.github/parallel-work/task.yml': plan } });
}

/** @param isStacked every third one goes into the branch of the item pull request before it */
function gather(github: GitHub, isStacked: boolean): void {
  const repository = openShop(github, ITEMS);
  for (let at = 0; at < OPEN; at++) {
    const branch = at % 2 === 0 ? `item-${at / 2}` : `topic-${at}`;
    const base = isStacked && at % 3 === 2 ? { base: `item-${Math.floor((at - 1) / 2)}` } : {};
    repository.open({ branch, files: { [`src/${branch}/x.ts`]: 'x\n' }, ...base });
  }
}

function longList(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: FILES }, (_, at) => [`src/item-0/${at % 100}/${at}.ts`, 'x\n']));
}

async function measure(name: string, github: GitHub): Promise<(string | number)[]> {
  github.resetRequests();
  const { time, memory } = await runApart(github);
  const writes = github.requests.filter(({ method, route }) => method === 'POST' && route !== 'POST /graphql').length;
  const { violations } = github;
  if (violations.length > 0) throw new Error(`the contract is broken: ${violations.join('; ')}`);
  return [name, github.requests.length - writes, writes, seconds(time), Math.round(memory / 2 ** 20)];
}

/** The server is in this process, so the run needs another process. */
async function runApart(github: GitHub): Promise<Cost> {
  const file = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, [file, github.url, github.token(PERMISSIONS, { limit: 100_000 })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`the run ends with ${String(code)}`);
  return JSON.parse(text);
}
