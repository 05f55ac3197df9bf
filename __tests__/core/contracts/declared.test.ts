import { describe, expect, test } from '@jest/globals';
import { declaredIn } from '../../../src/core/contracts/declared.js';

const stateOf = (promise: string, path: string, text: string) => declaredIn(promise, path, text).state;

const SCRIPT = `import { T } from './t.js';
/** save(user: string): void is in this comment. */
const note = 'load(user: string): void';
export const foo = (a: string, b = 3): T => make(a, b);
export async function save(
  user: string,
  // The data.
  data?: Uint8Array,
): Promise<void> {
  load(user, data);
  function inner(a: string): void {}
}
export class Store<K extends {}> extends Base {
  @logged({ level: 'info' })
  async get(key: K): Promise<string | undefined> { return this.find(key); }
  private readonly size = 3;
  on(name: 'a', listener: () => void): this;
  on(name: 'b', listener: (value: number) => void): this;
  on(name: string, listener: (...args: any[]) => void): this { return this; }
}
export interface X { a: string; b?: number }
export type Id = string | number;
export const client = { apply(slug: string, fix: Fix): Promise<Result> { return send(slug, fix); }, limit: 10 };
export const handler: Handler = (event) => event.id;
export const cached = cache(async (id: string) => read(id));
export default function Tooltip({ text }: Props) { return <p>Don't {text}</p>; }
export const LIMIT = 10;
switch (note) { case 'x': { switched(note); } }
`;

describe('declaredIn in TypeScript', () => {
  test.each([
    ['foo(a, b)', 'found'],
    ['foo(a: string, b: number): T', 'found'],
    ['foo(b, a)', 'near'],
    ['foo(a: string): T', 'near'],
    ['foo(a: string, b: boolean): T', 'near'],
    ['function save(user: string, data?: Uint8Array): Promise<void>', 'found'],
    ['save(string, Uint8Array): Promise<void>', 'found'],
    ['save(id: string, bytes: Uint8Array)', 'found'],
    ['export async function save(user: string, data?: Uint8Array): Promise<void>;', 'found'],
    ['save(user: string, data?: Uint8Array): Promise<string>', 'near'],
    ['load(user: string): void', 'missing'],
    ['find(key: K): string', 'missing'],
    ['switched(note)', 'missing'],
    ['inner(a: string): void', 'near'],
    ['Store.get(key: K): Promise<string | undefined>', 'found'],
    ['Other.get(key: K): Promise<string | undefined>', 'near'],
    ["on(name: 'b', listener: (value: number) => void): this", 'found'],
    ['on(name: "c", listener: () => void): this', 'near'],
    ['class Store', 'found'],
    ['interface X', 'found'],
    ['interface X { b?: number, a: string, }', 'found'],
    ['interface X { a: string }', 'near'],
    ['type X', 'near'],
    ['type Id = | string | number', 'found'],
    ['type Id = string', 'near'],
    ['client.apply(slug: string, fix: Fix): Promise<Result>', 'found'],
    ['const handler: Handler', 'found'],
    ['const handler: Other', 'near'],
    ['handler(event)', 'found'],
    ['cached(id: string)', 'unchecked'],
    ['Tooltip(props: Props)', 'found'],
    ['const LIMIT: number', 'found'],
    ['const LIMIT = 20', 'near'],
  ])('says of %j: %s', (promise, state) => {
    expect(stateOf(promise, 'src/a.tsx', SCRIPT)).toBe(state);
  });

  test('shows where, and what the file has, on one line', () => {
    expect(declaredIn('save(user: string)', 'a.ts', SCRIPT)).toEqual({
      state: 'near',
      line: 5,
      text: 'export async function save( user: string, // The data. data?: Uint8Array, ): Promise<void>',
    });
    expect(declaredIn('Store.get(key)', 'a.ts', SCRIPT)).toEqual({ state: 'found', line: 15 });
  });
});

const PYTHON = `"""def gone(a): in a string"""
LIMIT: int = 3

class Store(Base):
    size: int

    @overload
    def f(self, x: int = 3, *, y) -> str:  # y is needed
        return g(x)

    async def fetch(self, url: "Url") -> bytes: ...

    @property
    def name(self) -> str: ...

    @classmethod
    def make(cls: Type["Store"], size: int) -> "Store": ...

def outer(a, *rest, key=None, **others):
    def local(a): pass
`;

const CLASSES = `class Inner { private hide(user: string): number { return 1; } #secret(user: string): number { return 1; } }
export class Store {
  static limit = 3;
  readonly size: number = 4;
  private count = 0;
  constructor(readonly path: string) {}
  get(k: string): string { return this.rows.map((each) => each.id).join(k); }
  async has(key: string) { return true; }
}
interface Api { send(user: string): number; text: string }
export class Small { load(k: string): string { return k; } }
function late(a: string): void {}
const other = (a: string): void => {};
function main(): void {}
function hidden(): void {}
export { late, other as another };
export default main;
`;

describe('backticks of TypeScript', () => {
  const LATER = 'export function late(a: string): void {}\n';
  test.each([
    ['in the text of an element', 'const a = <p>Press ` to quote</p>;\n'],
    ['that is all of an element', 'const a = <kbd>`</kbd>;\n'],
    ['in an expression after a condition', 'function f(x) { if (x) /`/.test(x); }\n'],
    ['that nothing ends', 'const a = <p>a`b</p>;\n'],
  ])('does not hide what comes after one %s', (_, before) => {
    expect(stateOf('late(a: string): void', 'a.tsx', before + LATER)).toBe('found');
  });

  test.each([
    'return `\n',
    'sql`\n',
    'f(\n  // the text\n  `\n',
    'const a = b / c + `\n',
    'const a = styled.div<Props>`\n',
    'const a = (b) / `${`x`}` / `\n',
  ])('finds nothing in a template after %j', (before) => {
    expect(stateOf('late(a: string): void', 'a.tsx', `${before}${LATER}\``)).toBe('missing');
  });
});

describe('declaredIn in classes of TypeScript', () => {
  test.each([
    ['class Small { load(k: string): string }', 'found'],
    ['export class Small { load(key: string): string; }', 'found'],
    ['class Small { load(k: number): string }', 'near'],
    ['class Small { load(k: string): string; save(): void }', 'near'],
    ['class Store { get(k: string): string; ... }', 'found'],
    ['class Store { get(k: string): string }', 'near'],
    [
      'class Store { static limit: number; readonly size: number; get(k: string): string; has(k: string): Promise<boolean> }',
      'found',
    ],
    ['class Store { limit: number; ... }', 'near'],
    ['class Store { size: number; ... }', 'near'],
    ['class Store { count: number; ... }', 'near'],
    ['hide(user: string): number', 'missing'],
    ['secret(user: string): number', 'missing'],
    ['export function hide(user: string): number', 'missing'],
    ['export function get(k: string): string', 'missing'],
    ['get(k: string): string', 'found'],
    ['export Store.get(k: string): string', 'found'],
    ['export function send(user: string): number', 'missing'],
    ['function send(user: string): number', 'missing'],
    ['export const text: string', 'missing'],
    ['Api.send(user: string): number', 'found'],
    ['export function late(a: string): void', 'found'],
    ['export const other = (a: string): void', 'near'],
    ['export default function main(): void', 'found'],
    ['export function hidden(): void', 'near'],
    ['const other: (a: string) => void', 'found'],
    ['const other: (a: number) => void', 'near'],
  ])('says of %j: %s', (promise, state) => {
    expect(stateOf(promise, 'src/a.ts', CLASSES)).toBe(state);
  });

  test('shows the body where the promise has one', () => {
    expect(declaredIn('interface Api { text: string }', 'a.ts', CLASSES)).toMatchObject({
      state: 'near',
      text: 'interface Api { send(user: string): number; text: string }',
    });
    expect(declaredIn('interface Api<T>', 'a.ts', CLASSES)).toMatchObject({ state: 'near', text: 'interface Api' });
  });
});

describe('declaredIn in Python', () => {
  test.each([
    ['f(x, y)', 'found'],
    ['def f(self, x: int = 3, *, y) -> str:', 'found'],
    ['Store.f(x: int, *, y) -> str', 'found'],
    ['f(x, z)', 'near'],
    ['f(x: str, *, y) -> str', 'near'],
    ['f(x, y) -> int', 'near'],
    ['fetch(url: Url) -> bytes', 'found'],
    ['async def fetch(self, url: Url) -> bytes', 'found'],
    ['async def f(x, y)', 'near'],
    ['outer(a, *rest, key=None, **others)', 'found'],
    ['outer(a)', 'near'],
    ['def make(cls: Type["Store"], size: int) -> "Store"', 'found'],
    ['g(x)', 'missing'],
    ['gone(a)', 'missing'],
    ['local(a)', 'near'],
    ['class Store(Base)', 'found'],
    ['class Store(Other)', 'near'],
    ['LIMIT: int', 'found'],
    ['Store.name: str', 'found'],
  ])('says of %j: %s', (promise, state) => {
    expect(stateOf(promise, 'a.py', PYTHON)).toBe(state);
  });
});

const CLASS = `
@dataclass
class A(Base):
    """What it is."""
    x: int
    y: str = ""
    kind = make()

    def __init__(self):
        self.z = 1
        self.limit: str = f()

    def get(self, key: str) -> str:
        other: int = 3
        return key

    async def load(self):
        pass
outside: int = 3
`;

describe('declaredIn in classes of Python', () => {
  test.each([
    ['class A', 'found'],
    ['class A(Base): ...', 'found'],
    ['class A:\n    x: int\n    ...', 'found'],
    ['class A:\n    x: int', 'near'],
    ['class A:\n    x: str\n    ...', 'near'],
    ['class A:\n    x: int\n    outside: int\n    ...', 'near'],
    ['class A:\n    x: int\n    other: int\n    ...', 'near'],
    ['class A:\n  x: int\n  y: str\n  def get(self, k: str) -> str: ...\n  ...', 'found'],
    ['class A:\n  x: int\n  kind\n  ...', 'unchecked'],
    ['class A:\n    z: int\n    limit: str\n    ...', 'found'],
    ['class A:\n    z: str\n    ...', 'near'],
    ['class A(Base):\n    def get(self, k: int) -> str: ...\n    ...', 'near'],
    ['class A:\n    def put(self, k: str) -> str: ...\n    ...', 'near'],
    ['class A:\n    kind: str\n    ...', 'unchecked'],
    [
      'class A:\n    x: int\n    y: str\n    kind = 3\n    def get(self, key: str) -> str:\n        return key\n    async def load(self): ...',
      'unchecked',
    ],
  ])('says of %j: %s', (promise, state) => {
    expect(stateOf(promise, 'a.py', CLASS)).toBe(state);
  });

  test('shows the body where the promise has one', () => {
    expect(declaredIn('class B:\n    y: int', 'a.py', 'class B(Base):\n    x: int\nz = 3\n')).toMatchObject({
      state: 'near',
      text: 'class B(Base): x: int',
    });
  });
});

const GO = `package a
// func Gone(a int) error
type Client struct {
	Name, Title string \`json:"name"\`
	limit int
}
type (
	Pattern string
	Handler interface {
		Serve(ctx context.Context, id string) error
	}
)
func F(a, b int) error { return G(a, b) }
func (c *Client) Run(ctx context.Context, args ...string) (result []string, err error) {
	Local(a)
}
func Map[T any](list []T, each func(item T) bool) []T { return nil }
func Any(value interface{})
`;

describe('declaredIn in Go', () => {
  test.each([
    ['F(int, int) error', 'found'],
    ['func F(a, b int) error', 'found'],
    ['func F(a int, b int) error', 'found'],
    ['func F(a, b int)', 'near'],
    ['F(a, b)', 'found'],
    ['F(int, string) error', 'near'],
    ['func (c *Client) Run(ctx context.Context, args ...string) ([]string, error)', 'found'],
    ['func (c Client) Run(ctx context.Context, args ...string) ([]string, error)', 'near'],
    ['Client.Run(ctx, args...)', 'found'],
    ['func Map[T any](list []T, each func(T) bool) []T', 'found'],
    ['func Any(value any)', 'found'],
    ['type Client struct', 'found'],
    ['type Client struct { Name string; Title string; limit int }', 'found'],
    ['type Client struct { Name string }', 'near'],
    ['type Client interface', 'near'],
    ['type Pattern string', 'found'],
    ['type Pattern int', 'near'],
    ['Serve(ctx context.Context, id string) error', 'found'],
    ['func G(a, b int) error', 'missing'],
    ['func Gone(a int) error', 'missing'],
  ])('says of %j: %s', (promise, state) => {
    expect(stateOf(promise, 'a.go', GO)).toBe(state);
  });
});

const RUST = `//! fn gone(a: u8)
pub struct Parser<'a, T> where T: Read { pub text: &'a str, token: T }
impl<'a, T: Read> Parser<'a, T> {
    pub const fn new(text: &'a str) -> Self { helper(text) }
    pub async fn next<'b>(&mut self, limit: usize) -> Result<Option<&'b str>, Error> where T: Clone { todo!() }
    fn hidden(&self) {}
}
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let quote = '"'; write!(f, r#"fn gone(a: u8)"#) }
}
#[derive(Debug)]
pub enum Kind { One, Two(u8) }
pub(crate) trait Reader { fn read(&self) -> u8; }
pub trait Store: Send { type Key; #[inline] fn get(&self, k: &str) -> String { k.into() } fn put(&mut self, k: &str); }
mod inner { fn save() {} }
cfg_rt! { pub fn spawn<F>(future: F) -> JoinHandle<F::Output> where F: Future { todo!() } }
`;

describe('declaredIn in Rust', () => {
  test.each([
    ['pub async fn next(&mut self, limit: usize) -> Result<Option<&str>, Error>', 'found'],
    ['Parser::next(limit: usize) -> Result<Option<&str>, Error>', 'found'],
    ['fn next(&self, limit: usize) -> Result<Option<&str>, Error>', 'near'],
    ['fn next(&mut self, limit: usize)', 'near'],
    ["pub fn new(text: &'a str) -> Self", 'found'],
    ['pub fn hidden(&self)', 'near'],
    ['pub fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result', 'found'],
    ['helper(text)', 'missing'],
    ['pub fn gone(a: u8)', 'missing'],
    ['fn token(&self) -> T', 'missing'],
    ['pub struct Parser', 'found'],
    ['pub enum Kind { One, Two(u8) }', 'found'],
    ['pub enum Kind { One }', 'near'],
    ['Reader::read(&self) -> u8', 'found'],
    ['spawn(future: F) -> JoinHandle<F::Output>', 'found'],
    ['trait Store { fn put(&self, k: &str); }', 'near'],
    ['trait Store { type Key; fn get(&self, k: &str) -> String; fn put(&mut self, k: &str); }', 'found'],
    ['trait Store { fn get(&self, k: &str) -> String; type Key; fn put(&mut self, k: &str) }', 'found'],
    ['trait Store { fn get(&self, k: &str) -> String; ... }', 'found'],
    ['trait Store { fn get(&self, k: &str) -> u8; ... }', 'near'],
    ['trait Store { fn drop(&self); ... }', 'near'],
    ['pub trait Store', 'found'],
    ['mod inner { fn save() }', 'unchecked'],
  ])('says of %j: %s', (promise, state) => {
    expect(stateOf(promise, 'a.rs', RUST)).toBe(state);
  });
});

describe('declaredIn', () => {
  test.each([
    ['PUT /api/profile', 'a.ts'],
    ['saves the avatar of a user (at most 5 MB)', 'a.ts'],
    ['Calls foo(a, b) before it saves.', 'a.ts'],
    ['Replace this with a signature or a format.', 'a.go'],
    ['', 'a.ts'],
    ['foo(a, b)', 'docs/a.md'],
    [`foo(${'a, '.repeat(9_000)})`, 'a.ts'],
  ])('does not check %j in %s', (promise, path) => {
    expect(declaredIn(promise, path, SCRIPT)).toMatchObject({ state: 'unchecked', why: expect.any(String) });
  });
});

describe('a name that a file takes from another one and passes on is unchecked', () => {
  test.each([
    ['index.ts', 'save(user: string): void', "export { save } from './save.js';", 1],
    ['index.ts', 'save(user: string): void', "export {\n  load,\n  put as save,\n} from './save.js';", 3],
    ['index.ts', 'interface Store', "export type { Store } from './save.js';", 1],
    ['index.ts', 'save(user: string): void', "import { save } from './save.js';\nexport default save;", 2],
    ['index.ts', 'save(user: string): void', "export * from './save.js';", 1],
    ['__init__.py', 'save(user)', '"""The store."""\nfrom .save import (\n    load,\n    save,\n)', 4],
    ['__init__.py', 'save(user)', 'from .save import *', 1],
    ['lib.rs', 'fn save(user: &str)', 'mod save;\npub use save::save;', 2],
    ['lib.rs', 'fn save(user: &str)', 'pub(crate) use save::{load, save};', 1],
    ['lib.rs', 'fn save(user: &str)', 'pub use save::*;', 1],
    ['index.ts', 'Store.save(user: string): void', "export { Store } from './save.js';", 1],
    ['__init__.py', 'Store.save(user)', 'from .save import Store', 1],
    ['lib.rs', 'Store::save(user: &str)', 'pub use save::Store;', 1],
  ])('in %s, for %s', (path, promise, text, line) => {
    const why = `Line ${line} takes it from another file, where it may be declared`;
    expect(declaredIn(promise, path, text)).toEqual({ state: 'unchecked', why });
  });

  test.each([
    ['index.ts', 'save(user: string): void', "import { save } from './save.js';\nsave('a');"],
    ['index.ts', 'save(user: string): void', "export * as save2 from './save.js';\nconst a = { save };"],
    ['index.ts', 'save(user: string): void', '// export { save }\nexport { load };'],
    ['__init__.py', 'save(user)', 'from .save import load\nsave(1)\nx = 2 * 3'],
    ['__init__.py', 'class Store', 'from .save import Store as Base\nclass Other(Base): ...'],
    ['lib.rs', 'struct Store', 'pub use save::Store as Base;'],
    ['__init__.py', 'Store.save(user)', 'from .save import *\nclass Store:\n    size: int = 3\n'],
    ['lib.rs', 'fn save(user: &str)', 'pub use save::load;'],
    ['lib.rs', 'fn save(user: &str)', 'use save::save;\nfn main() { save("a") }'],
  ])('but not another one: in %s, for %s', (path, promise, text) => {
    expect(declaredIn(promise, path, text)).toEqual({ state: 'missing' });
  });
});
