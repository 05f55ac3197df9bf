/** The command that tests a repository, as far as its files show it. */

/** The first row whose file is in the root of the repository counts. */
const COMMANDS: readonly (readonly [file: string, command: string])[] = [
  ['bin/rails', 'bin/rails test'],
  ['manage.py', 'python manage.py test'],
  ['go.mod', 'go test ./...'],
  ['Cargo.toml', 'cargo test'],
  ['mix.exs', 'mix test'],
  ['pyproject.toml', 'pytest'],
  ['pytest.ini', 'pytest'],
  ['gradlew', './gradlew test'],
  ['pom.xml', 'mvn test'],
];

const PACKAGE_MANAGERS: readonly (readonly [lock: string, command: string])[] = [
  ['pnpm-lock.yaml', 'pnpm test'],
  ['yarn.lock', 'yarn test'],
  ['bun.lock', 'bun run test'],
  ['bun.lockb', 'bun run test'],
];

/** @param manifest the text of `package.json` in the root */
export function verificationCommand(files: readonly string[], manifest?: string): string | undefined {
  const isThere = new Set(files);
  if (manifest !== undefined && hasTestScript(manifest))
    return PACKAGE_MANAGERS.find(([lock]) => isThere.has(lock))?.[1] ?? 'npm test';
  if (isThere.has('Gemfile') && files.some((path) => path.startsWith('spec/'))) return 'bundle exec rspec';
  return COMMANDS.find(([file]) => isThere.has(file))?.[1];
}

function hasTestScript(manifest: string): boolean {
  try {
    const { scripts } = JSON.parse(manifest);
    // The text that `npm init` writes.
    return typeof scripts?.test === 'string' && !scripts.test.includes('no test specified');
  } catch {
    return false;
  }
}
