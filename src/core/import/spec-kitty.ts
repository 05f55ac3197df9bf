/** Missions of Spec Kitty: one Markdown file for each work package, with `owned_files` in its front matter. */
import { type Fields, field, readFrontMatter, textField, textsField } from './fields.js';
import { headingOf, markdownLines, sectionNamed, splitFrontMatter, textOfLines } from './markdown.js';
import {
  firstTasks,
  plainText,
  type SourceDocument,
  type SourceFile,
  type SourceReading,
  type SourceTask,
} from './source-plan.js';

export function isWorkPackage({ path, text }: SourceDocument): boolean {
  return (
    /(?:^|\/)WP\d+[^/]*\.md$/i.test(path) &&
    /^\uFEFF?---[\s\S]*?^(?:work_package_id|owned_files):/m.test(text.slice(0, 20_000))
  );
}

/** The folder of the mission: work packages are in `tasks/`, or in a folder for each lane below it. */
export function missionOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  const tasks = folders.lastIndexOf('tasks');
  return (tasks < 0 ? folders : folders.slice(0, tasks)).join('/');
}

export function readSpecKitty(documents: readonly SourceDocument[]): SourceReading {
  const [first] = documents;
  const { tasks: packages, leftOut } = firstTasks(documents);
  const mission = missionOf(first?.path ?? '');
  const name = mission.split('/').at(-1) || 'mission';
  const slug = name.replace(/-[0-9A-HJKMNP-TV-Z]{8}$/, '');
  return {
    problems: [],
    plan: {
      source: documents.length === 1 ? (first?.path ?? mission) : mission || '.',
      name,
      task: slug.replace(/^\d+-/, '').replaceAll('-', ' '),
      tasks: packages.map(readPackage),
      leftOut,
    },
  };
}

function readPackage(document: SourceDocument): SourceTask {
  const matter = splitFrontMatter(document.text);
  const stem = /(?:^|\/)(WP\d+[a-z]?)[^/]*$/i.exec(document.path)?.[1] ?? 'WP';
  if (!matter) return { name: stem, id: stem, files: [], leftOut: 'it has no complete front matter' };
  const { fields, exact } = readFrontMatter(document.path, matter);
  const id = textField(fields, 'work_package_id') ?? textField(fields, 'wp_code') ?? stem;
  const lines = markdownLines(matter.body);
  const about = sectionNamed(lines, /objective|goal|summary|overview/i) ?? lines.filter((line) => !headingOf(line));
  const title = textField(fields, 'title');
  const context = plainText(textOfLines(about));
  const owned = ownedFiles(fields);
  const scope = textField(fields, 'scope');
  return {
    name: id,
    id,
    aliases: [stem],
    ...(title === undefined ? {} : { title }),
    context: [context, `${document.path} has the whole work package.`].filter((each) => each !== '').join('\n\n'),
    files: owned,
    dependsOn: textsField(fields, 'dependencies').map((on) => ({ on })),
    ...(exact ? {} : { guesses: { scope: 'the front matter is not valid YAML, so it was read line by line' } }),
    ...(scope !== undefined && /codebase-wide|repo(?:sitory)?-wide/i.test(scope)
      ? { leftOut: `its scope is "${scope}", an audit over the whole code base` }
      : {}),
  };
}

function ownedFiles(fields: Fields): SourceFile[] {
  const created = new Set(textsField(fields, 'create_intent'));
  const owned = textsField(fields, field(fields, 'owned_files') === undefined ? 'owned_paths' : 'owned_files');
  return [...new Set([...owned, ...created])].map((text) => (created.has(text) ? { text, kind: 'create' } : { text }));
}
