// What a runner reads out of the lines that a step prints. Facts from actions/runner: ActionCommand.cs,
// ActionCommandManager.cs. Both streams are read, and `##[name …]text` counts anywhere in a line.

/** A workflow command as the runner understood it: names of commands in lower case, everything unescaped. */
interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/** Everything read from the lines of one step, in order. */
export interface Reading {
  readonly commands: readonly Command[];
  readonly annotations: readonly Annotation[];
  /** Values given to `::add-mask::`. */
  readonly masks: readonly string[];
  readonly groups: readonly string[];
  /** Lines that are no command: the plain log. */
  readonly lines: readonly string[];
  /** Outputs set the old way, by `::set-output`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Commands that make a runner fail the step: `set-env` and `add-path` were taken out for security. */
  readonly refused: readonly string[];
}

const registered = new Set(
  'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning'.split(
    ' ',
  ),
);

/** Cuts a stream into lines as .NET does: a lone carriage return ends a line too. */
export function linesOf(output: string): readonly string[] {
  const lines = output.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Reads lines as the runner does, `::stop-commands::` included. */
export function readCommands(lines: readonly string[]): Reading {
  const commands: Command[] = [];
  const plain: string[] = [];
  let resume: string | undefined;
  for (const line of lines) {
    const command = parseCommand(line, resume);
    if (command === undefined || (resume !== undefined && command.name !== resume)) {
      plain.push(line);
      continue;
    }
    if (resume !== undefined) resume = undefined;
    else if (command.name === 'stop-commands') resume = command.message.toLowerCase();
    commands.push(command);
  }
  const messages = (name: string) => commands.filter((command) => command.name === name).map(({ message }) => message);
  return {
    commands,
    annotations: commands.flatMap(annotation),
    masks: messages('add-mask'),
    groups: messages('group'),
    lines: plain,
    outputs: Object.fromEntries(
      commands
        .filter(({ name }) => name === 'set-output')
        .map(({ properties, message }) => [properties['name'] ?? '', message]),
    ),
    refused: commands.map(({ name }) => name).filter((name) => name === 'set-env' || name === 'add-path'),
  };
}

function parseCommand(line: string, extra: string | undefined): Command | undefined {
  const isKnown = (name: string) => registered.has(name) || name === extra;
  return current(line.trimStart(), isKnown) ?? old(line, isKnown);
}

/** `::name key=value,key=value::message`, at the start of a line. */
function current(line: string, isKnown: (name: string) => boolean): Command | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const { name, rest } = head(line.slice(2, end));
  if (!isKnown(name)) return undefined;
  return {
    name,
    properties: pairs(rest.trim(), ',', propertyEscapes),
    message: decode(line.slice(end + 2), dataEscapes),
  };
}

/** `##[name key=value;key=value]message`, anywhere in a line: the form of Azure Pipelines, still alive. */
function old(line: string, isKnown: (name: string) => boolean): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const { name, rest } = head(line.slice(start + 3, end));
  if (!isKnown(name)) return undefined;
  return { name, properties: pairs(rest, ';', oldEscapes), message: decode(line.slice(end + 1), oldEscapes) };
}

function head(info: string): { readonly name: string; readonly rest: string } {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  return { name: name.toLowerCase(), rest: space > 0 ? info.slice(space + 1) : '' };
}

type Escapes = readonly (readonly [string, string])[];
// The order matters: the percent sign comes last.
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const oldEscapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((done, [code, sign]) => done.replaceAll(code, sign), text);
}

function pairs(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of text.split(separator)) {
    const equals = part.indexOf('=');
    // An empty key or an empty value is no property at all.
    if (equals > 0 && equals < part.length - 1) found[part.slice(0, equals)] = decode(part.slice(equals + 1), escapes);
  }
  return found;
}

function annotation({ name, properties, message }: Command): Annotation[] {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return [];
  const { title, file } = properties;
  return [
    {
      level: name,
      message,
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...whole('line', properties['line']),
      ...whole('endLine', properties['endLine']),
      ...whole('col', properties['col']),
      ...whole('endColumn', properties['endColumn']),
    },
  ];
}

function whole(
  key: 'line' | 'endLine' | 'col' | 'endColumn',
  text: string | undefined,
): Partial<Record<typeof key, number>> {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) ? { [key]: number } : {};
}
