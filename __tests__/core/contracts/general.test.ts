/** Signatures in languages that are read by the rules that are the same for many. */
import { describe, expect, test } from '@jest/globals';
import { declaredIn } from '../../../src/core/contracts/declared.js';

const JAVA = `package a;
import java.util.List;
/** User load(String id) is in this comment. */
@Service
public class Store<K extends Comparable<K>> extends Base implements Closeable {
  private static final String NOTE = "void gone(int a) {";
  public Store(String path) { super(path); }
  @Override
  @Named("x")
  public synchronized List<Map<String, User>> find(final String id, @Nullable int... limits) throws IOException, Other {
    load(id);
    return other(id);
  }
  <T> T map(Function<K, T> each) { return each.apply(null); }
  protected abstract int count();
  int over(int a) { return 1; }
  int over(int a, int b) { return run(() -> over(a)); }
  User[] all(String[] names) { return null; }
}
interface Api { User send(User user); }
record Point(int x, int y) {}
`;

const CS = `namespace A.B;
public interface IStore : IDisposable { Task<User> GetAsync(string id, CancellationToken token = default); }
public sealed class Store : IStore {
    [HttpGet("x")]
    public async Task<User> GetAsync([FromBody] string id, CancellationToken token = default) => await Load(id);
    public static int Count(this Store store) { return Load(1); }
    T Map<T>(T value) where T : class { return value; }
    string text = @"c:\\";
    int Late(ref int a);
}
`;

const C = `#include <stdio.h>
#define MAX(a, b) ((a) > (b) ? (a) : (b))
struct point { int x; int y; };
static const char *name_of(const struct point *at, size_t length);
int
main(int argc, char *argv[])
{
  if (argc) close(argv);
  return run(argc);
}
LIB_API int open(const char *path, ...) __THROW;
unsigned long total(void) { return 0; }
void each(void (*call)(int));
`;

const CPP = `namespace a {
template <typename T> T max(T a, T b) { return a; }
class LIB_API Store : public Base {
 public:
  explicit Store(int size) : size_(size) {}
  virtual std::string Get(const std::string& key, int limit = 3) const = 0;
  void Set(std::vector<std::pair<int, int>>&& all);
 private:
  int size_ = 1'000;
};
Status Store::Open(const Options& options, Store** store) {
  Foo local(options);
  return Status();
}
Foo made(value);
}
`;

const PHP = `<?php
namespace App;
#[Attribute]
final class Store extends Base {
    const NOTE = 'function gone($a) {';
    public function __construct(private readonly string $path) {}
    public static function find(?string $id, int|string $limit = 3, User ...$users): ?User { return $this->load($id); }
    private function hide(array &$all) { return function ($a) { return $a; }; }
}
if (!function_exists('helper')) { function helper($a) {} }
$text = <<<EOT
  function written($a) { it's
EOT;
function last($a) {}
`;

const RUBY = `=begin
def gone(a)
=end
class Store < Base
  attr_reader :size
  def find(id, limit = 3, *rest, sort: nil, **options, &block)
    load(id)
    "#{load("x")} def quoted(a)"
  end
  def self.open(path) = new(path)
  def empty?
    true
  end
end
text = <<~SQL
  def written(a)
SQL
`;

const KOTLIN = `package a
data class User(val id: String, val age: Int = 3) : Base()
interface Store {
  suspend fun find(id: String, vararg limits: Int): List<User>?
  fun close()
}
/* /* fun gone(a: Int) */ fun gone(a: Int) */
fun String.shorten(length: Int = 3): String = "\${other("x")}"
inline fun <reified T> read(each: (T) -> Unit) { load(each) }
class A { fun outer() { fun inner(a: Int) {} } }
`;

const SWIFT = `public protocol Store: AnyObject {
  func find(_ id: String, with limit: Int) async throws -> [User]
  func close()
}
extension Store { func size(of user: User = .none) -> Int { "\\(load("x"))".count } }
public struct User<T>: Codable where T: Hashable { let id: String }
`;

const OTHERS = `void main() {}
Future<User> find(String id, {required int limit, List<int> all = const []}) async {
  return load(id);
}
class Store extends Base { int count() => 3; factory Store.make(int a) => Store(); }
`;

const VUE = `<template>
  <p @click="save(1)">function gone(a: string) {}</p>
</template>
<script setup lang="ts">
function save(id: string): void {}
</script>
`;

describe('declaredIn files of other kinds', () => {
  test.each([
    ['a.vue', VUE, 'save(id: string): void', 'found'],
    ['a.svelte', VUE, 'save(id: number): void', 'near'],
    ['a.vue', VUE, 'gone(a: string)', 'missing'],
    ['a.vue', VUE.replace('setup', 'src="a.ts"'), 'save(id: string): void', 'unchecked'],
    ['a.vue', `<div><script></script></div>\n${VUE}`, 'save(id: string): void', 'unchecked'],
    ['a.zig', 'fn save(id: i32) void {}', 'save(id: i32)', 'unchecked'],
    ['a.zig', 'fn load(id: i32) void {}', 'save(id: i32)', 'missing'],
    ['a.sql', 'CREATE TABLE SAVE (id int);', 'save(id)', 'unchecked'],
    ['a.md', 'Some text.', 'PUT /api/save', 'unchecked'],
    ['a.md', 'Some text.', 'Calls save(data) before the file is written.', 'unchecked'],
    ['a.php', "<p>It's</p><?php function save($id) {}", 'save($id)', 'unchecked'],
  ])('says of %s', (path, text, promise, state) => {
    expect(declaredIn(promise, path, text).state).toBe(state);
  });
});

describe.each([
  [
    'a.java',
    JAVA,
    [
      ['public List<Map<String, User>> find(String id, int... limits) throws IOException, Other', 'found'],
      ['find(id, limits...)', 'unchecked'],
      ['List<Map<String,User>> find(String key, int... limits);', 'found'],
      ['find(String, int...)', 'found'],
      ['Store.find(String id, int... limits)', 'found'],
      ['find(id: String, limits: int)', 'near'],
      ['find(String id)', 'near'],
      ['List<User> find(String id, int... limits)', 'near'],
      ['Other.find(String id, int... limits)', 'unchecked'],
      ['int over(int a, int b)', 'found'],
      ['int over(long a)', 'unchecked'],
      ['Store(String path)', 'found'],
      ['count()', 'found'],
      ['User send(User user)', 'found'],
      ['User load(String id)', 'unchecked'],
      ['void gone(int a)', 'missing'],
      ['void never(int a)', 'missing'],
      ['User[] all(String[] names)', 'found'],
      ['class Store', 'found'],
      ['public class Store<K extends Comparable<K>> extends Base implements Closeable {}', 'found'],
      ['class Store extends Other', 'unchecked'],
      ['interface Store', 'unchecked'],
      ['interface Api { User send(User user); }', 'found'],
      ['interface Api { User send(User user); int other(); }', 'unchecked'],
      ['record Point(int x, int y)', 'found'],
      ['record Point(int x)', 'unchecked'],
      ['class Closeable', 'unchecked'],
      ['Saves the avatar of a user (at most 5 MB)', 'unchecked'],
      ['Calls find(id) before it saves.', 'unchecked'],
      ['PUT /api/profile', 'unchecked'],
      ['PUT /api/profile(id)', 'unchecked'],
    ],
  ],
  [
    'a.cs',
    CS,
    [
      ['Task<User> GetAsync(string id, CancellationToken token = default)', 'found'],
      ['public async Task<User> GetAsync(string id, CancellationToken token)', 'found'],
      ['Task<User> GetAsync(string id)', 'unchecked'],
      ['GetAsync(string, CancellationToken)', 'found'],
      ['static int Count(this Store store)', 'found'],
      ['T Map<T>(T value)', 'found'],
      ['int Late(ref int a)', 'found'],
      ['int Late(int a)', 'unchecked'],
      ['interface IStore : IDisposable', 'found'],
      ['class Store', 'found'],
      ['Load(int id)', 'unchecked'],
      ['Gone(int id)', 'missing'],
    ],
  ],
  [
    'a.c',
    C,
    [
      ['const char *name_of(const struct point *at, size_t length)', 'found'],
      ['const char *name_of(const struct point *, size_t)', 'found'],
      ['char *name_of(const struct point *at, size_t length)', 'unchecked'],
      ['name_of(at)', 'unchecked'],
      ['int main(int argc, char *argv[])', 'found'],
      ['int open(const char *path, ...)', 'unchecked'],
      ['unsigned long total(void)', 'found'],
      ['total()', 'found'],
      ['MAX(a, b)', 'unchecked'],
      ['void each(void (*call)(int))', 'unchecked'],
      ['int close(char **all)', 'unchecked'],
      ['struct point { int x; int y; }', 'found'],
      ['int gone(int a)', 'missing'],
    ],
  ],
  [
    'a.h',
    CPP,
    [
      ['T max(T a, T b)', 'found'],
      ['class Store', 'found'],
      ['std::string Get(const std::string& key, int limit = 3) const', 'found'],
      ['Store::Get(const std::string& key, int limit)', 'found'],
      ['std::string Get(std::string key, int limit)', 'unchecked'],
      ['void Set(std::vector<std::pair<int, int>>&& all)', 'found'],
      ['Status Store::Open(const Options& options, Store** store)', 'found'],
      ['Status Open(const Options& options)', 'unchecked'],
      ['Foo local(Options options)', 'unchecked'],
      ['Foo made(Value value)', 'unchecked'],
      ['explicit Store(int size)', 'found'],
    ],
  ],
  [
    'a.php',
    PHP,
    [
      ['find(?string $id, int|string $limit = 3, User ...$users): ?User', 'found'],
      ['public static function find(?string $id, int|string $limit, User ...$users): ?User', 'found'],
      ['find($id, $limit, ...$users)', 'found'],
      ['find(string $id, int|string $limit, User ...$users)', 'near'],
      ['function find(?string $id): ?User', 'near'],
      ['function __construct(string $path)', 'found'],
      ['function hide(array &$all)', 'found'],
      ['helper($a)', 'unchecked'],
      ['function gone($a)', 'missing'],
      ['function written($a)', 'missing'],
      ['function last($a)', 'found'],
      ['function load($id)', 'unchecked'],
      ['class Store extends Base', 'found'],
    ],
  ],
  [
    'a.rb',
    RUBY,
    [
      ['find(id, limit = 3, *rest, sort: nil, **options, &block)', 'found'],
      ['def find(id, limit, *rest, sort:, **options, &block)', 'found'],
      ['def find(id)', 'near'],
      ['def self.open(path)', 'found'],
      ['Store.open(path)', 'found'],
      ['empty?()', 'found'],
      ['def empty?', 'found'],
      ['def gone(a)', 'missing'],
      ['def quoted(a)', 'missing'],
      ['def load(a)', 'unchecked'],
      ['def size', 'unchecked'],
      ['class Store < Base', 'found'],
      ['class Store < Other', 'unchecked'],
    ],
  ],
  [
    'a.kt',
    KOTLIN,
    [
      ['suspend fun find(id: String, vararg limits: Int): List<User>?', 'found'],
      ['fun find(id: String, vararg limits: Int): List<User>', 'near'],
      ['find(id: String)', 'near'],
      ['Store.close()', 'found'],
      ['fun shorten(length: Int): String', 'found'],
      ['fun String.shorten(length: Int): String', 'found'],
      ['fun read(each: (T) -> Unit)', 'found'],
      ['fun inner(a: Int)', 'near'],
      ['fun gone(a: Int)', 'missing'],
      ['fun load(a: Int)', 'unchecked'],
      ['data class User(val id: String, val age: Int)', 'found'],
      ['class User(id: String, age: Long)', 'unchecked'],
      ['interface Store', 'found'],
      ['User(id: String, age: Int)', 'unchecked'],
    ],
  ],
  [
    'a.swift',
    SWIFT,
    [
      ['func find(_ id: String, with limit: Int) async throws -> [User]', 'found'],
      ['func find(_ id: String, limit: Int) -> [User]', 'near'],
      ['func find(_ id: String, with: Int) -> User', 'near'],
      ['close()', 'found'],
      ['func size(of user: User) -> Int', 'found'],
      ['struct User<T>: Codable', 'found'],
      ['struct User<T>: Hashable', 'unchecked'],
      ['struct User', 'found'],
      ['protocol Store', 'found'],
      ['func load(a: Int)', 'missing'],
      ['func gone(a: Int)', 'missing'],
    ],
  ],
  [
    'a.dart',
    OTHERS,
    [
      ['Future<User> find(String id, {required int limit, List<int> all})', 'found'],
      ['Future<User> find(String id)', 'near'],
      ['class Store', 'found'],
      ['int count()', 'found'],
      ['load(String id)', 'unchecked'],
    ],
  ],
  [
    'a.lua',
    'function M.find(id, limit)\nend\nlocal function hide(a) end\n',
    [
      ['find(id, limit)', 'found'],
      ['M.find(id)', 'near'],
      ['hide(a)', 'unchecked'],
    ],
  ],
  [
    'a.ex',
    'defmodule A do\n  @spec find(id) :: id\n  def find(id, opts \\\\ []), do: id\nend\n',
    [
      ['find(id, opts)', 'found'],
      ['def find(id)', 'unchecked'],
    ],
  ],
  [
    'a.scala',
    'trait A { def find(id: Int, all: List[String] = Nil): Option[User] = x }\nobject B',
    [
      ['def find(id: Int, all: List[String]): Option[User]', 'found'],
      ['find(id: Int)', 'near'],
      ['object B', 'found'],
    ],
  ],
] as const)('declaredIn %s', (path, text, cases) => {
  test.each([...cases])('says of %j: %s', (promise, state) => {
    expect([promise, declaredIn(promise, path, text).state]).toEqual([promise, state]);
  });
});

test('Texts of Ruby that nothing ends are looked for once, however many begin', () => {
  const begun = Array.from({ length: 60_000 }, (_, at) => `a << <<~A${at % 7 === 0 ? at : ''}\n`).join('');
  expect(declaredIn('find(id)', 'a.rb', `${begun}def find(id)\nend\n`)).toEqual({ state: 'found', line: 60_001 });
  const ended = 'a = <<~ONE + <<~TWO\ndef find(id)\n  ONE\ndef find(id)\n  TWO\ndef find(key)\nend\n';
  expect(declaredIn('find(id)', 'a.rb', ended)).toEqual({ state: 'found', line: 6 });
});

test.each([
  ['a.kt', 'interface R { fun find(id: String) }', 'fun find(id: String): User', 'near'],
  ['a.kt', 'class U(@field:NotBlank val name: String)', 'class U(val name: Long)', 'unchecked'],
  ['a.kt', 'fun String?.dash(): String = this\nfun Date.dash(a: Int): String = ""', 'dash(): String', 'unchecked'],
  ['a.rb', 'class A\n  def name=(value)\n  end\nend\n', 'def name', 'unchecked'],
  ['a.rb', 'class A\n  def save(name:)\n  end\nend\n', 'save(name)', 'unchecked'],
  ['a.rb', 'class A\n  def render(format: :html)\n  end\nend\n', 'render(format:)', 'found'],
  ['a.rb', 'T = <<EOS\ndef save(a)\nend\nEOS\n', 'def save(a)', 'unchecked'],
  ['a.rb', 'enum :status, [:active]\n', 'active?()', 'unchecked'],
  ['a.rb', 'class A\n  def self.load(a)\n  end\nend\n', 'def load(a)', 'unchecked'],
  ['a.rb', 'class A\n  def load(a)\n  end\nend\n', 'def self.load(a)', 'unchecked'],
  ['a.rb', 'class A\n  def self.load(a)\n  end\nend\n', 'A#load(a)', 'unchecked'],
  ['a.rb', 'class A\n  def load(a)\n  end\nend\n', 'A#load(a) # reads it', 'found'],
  ['a.rb', 'class A\n  def load\n  end\nend\n', 'A#load', 'found'],
  ['a.rb', 'class A\n  class << self\n    def load(a)\n    end\n  end\nend\n', 'def self.load(a)', 'found'],
  ['a.rb', 'class A\n  class << self\n    def load(a)\n    end\n  end\nend\n', 'def load(a)', 'found'],
  ['a.rb', 'class A\n  class << self\n    def load(a)\n    end\n  end\nend\n', 'A#load(a)', 'unchecked'],
  ['a.rb', 'module A\n  # extend self\n  def load(a)\n  end\nend\n', 'def self.load(a)', 'unchecked'],
  [
    'a.rb',
    'module A\n  def load(a)\n  end\n  module B\n    extend self\n  end\nend\n',
    'def self.load(a)',
    'unchecked',
  ],
  ['a.rb', 'module B\n  extend self\nend\nmodule A\n  def load(a)\n  end\nend\n', 'def self.load(a)', 'unchecked'],
  [
    'a.rb',
    'module A\n  def f(b)\n    b.extend self\n  end\n  def load(a)\n  end\nend\n',
    'def self.load(a)',
    'unchecked',
  ],
  ['a.rb', 'module A\n  def load(a)\n  end\n  module_function\nend\n', 'def self.load(a)', 'unchecked'],
  ['a.rb', 'module A\n  module_function\n  private\n  def load(a)\n  end\nend\n', 'def self.load(a)', 'unchecked'],
  ['a.rb', 'module A\n  module_function :b\n  def load(a)\n  end\nend\n', 'def self.load(a)', 'unchecked'],
  ['a.rb', 'module A\n  def load(a)\n  end\n  module_function :b, :load\nend\n', 'def self.load(a)', 'found'],
  ['a.rb', 'module A\n  module_function def load(a)\n  end\nend\n', 'def self.load(a)', 'found'],
  ['a.rb', 'module A\n  def load(a)\n  end\n  extend self\nend\n', 'def self.load(a)', 'found'],
  ['a.rb', 'module A\n  def load(a)\n  end\n  extend self\nend\n', 'def load(a)', 'found'],
  ['a.rb', 'module A\n  def load(a)\n  end\n  extend self\nend\n', 'A#load(a)', 'unchecked'],
  ['a.php', '<?php class A { function load($a) {} }', 'A#load($a)', 'unchecked'],
  ['a.rb', 'class A\n  def self.load(a)\n  end\nend\n', 'load(a)', 'found'],
  ['a.rb', 'module A\n  module_function\n\n  def load(a)\n  end\nend\n', 'def self.load(a)', 'found'],
  ['a.rb', 'class A\n  def f\n    def load(a)\n    end\n  end\nend\n', 'def load(a)', 'unchecked'],
  ['a.lua', 'local function f()\n  function load(a)\n  end\nend\n', 'function load(a)', 'unchecked'],
  ['a.lua', 'function M:load(a)\nend\n', 'function M.load(a)', 'unchecked'],
  ['a.lua', 'function M:load(a)\nend\n', 'M:load(a)', 'found'],
  ['a.rb', 'class A < B\n  has_secure_password\nend\n', 'def authenticate(password)', 'unchecked'],
  ['a.rb', 'class A < B\n  has_many :posts\nend\n', 'A#post_ids', 'unchecked'],
  ['a.rb', 'class A < B\n  attr_reader :a\n  private\nend\n', 'def authenticate(password)', 'missing'],
  ['a.rb', 'class A\n  define_method("load_#{x}") { 1 }\nend\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'class A\n  define_model_callbacks :save\nend\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'class A\n  def_delegators :@b, *NAMES\nend\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'class A\n  %w[a b].each do |n|\n    define_method(n) { 1 }\n  end\nend\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'class A\n  NAMES.each { |n| has_many n }\nend\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'class A\n  if X\n    has_secure_password\n  end\nend\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'class A; has_secure_password; end\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'A = Class.new(B) do\n  has_secure_password\nend\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'A = Struct.new(:a) { has_secure_password }\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'class A\n  X = [\na, b\n  ]\n  has_secure_password\nend\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'B.class_eval do\n  x\nend\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'class A\n  attr_encrypted :email\nend\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'class A\n  private attr_reader(*NAMES)\nend\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'class A\n  alias_method "#{n}_old", :x\nend\n', 'def gone(a)', 'unchecked'],
  ['a.rb', 'class A\n  private memoize :b\nend\n', 'def gone(a)', 'unchecked'],
  [
    'a.rb',
    'class A\n  attr_reader :a,\n              "b"\n  alias_method :c, :d if e\n  NAMES = %i[\n    f g\n  ].freeze\n  private def h(i)\n    load i\n  end\n\n  def j(k) = load(k)\nend\n',
    'def gone(a)',
    'missing',
  ],
  [
    'a.ex',
    'defmodule A do\n  for n <- [:b] do\n    def unquote(:"get_#{n}")(), do: n\n  end\nend\n',
    'gone(a)',
    'unchecked',
  ],
  ['a.ex', 'defmodule A do\n  if @b do\n    use C\n  end\nend\n', 'gone(a)', 'unchecked'],
  ['a.ex', 'defmodule A do\n  if @b, do: use C\nend\n', 'gone(a)', 'unchecked'],
  ['a.ex', 'defmodule A do\n  defexception [:message]\nend\n', 'exception(a)', 'unchecked'],
  [
    'a.ex',
    'defmodule A do\n  @type t ::\n          {pid(), term}\n          | atom\n  @spec b(t) :: t\n  defp b(c) do\n    load c\n  end\nend\n',
    'gone(a)',
    'missing',
  ],
  ['a.kt', 'class B : C()\nval x by lazy { fun save(a: Int) {} }', 'fun save(a: Int)', 'unchecked'],
  ['a.kt', 'class B(\n  val c: C,\n) : D by c\nfoo { fun save(a: Int) {} }', 'fun save(a: Int)', 'unchecked'],
  [
    'a.kt',
    'class B\n@Inject constructor(\n  val c: C,\n) : D(), E,\n  F {\n fun save(a: Int) {} }',
    'B.save(a: Int)',
    'found',
  ],
  ['a.scala', 'object B extends C\nrun { def save(a: Int): Int = a }', 'def save(a: Int)', 'unchecked'],
  ['a.c', '#define MAKE(T) \\\n  struct T; int save(int a) \\\n  { return a; }\n', 'save(int a)', 'unchecked'],
  ['a.h', '#define MAKE(T) \\\n  class Store { };\nclass Other { };\n', 'class Store', 'unchecked'],
  ['a.cs', 'class Foo { ~Foo() { } }', 'Foo()', 'unchecked'],
  ['a.cs', 'class Money { public static explicit operator Money(decimal d) { } }', 'Money(decimal d)', 'unchecked'],
  ['a.cs', 'var a = $"""\nclass R { void Save(string id) { } }\n""";', 'void Save(string id)', 'unchecked'],
  ['a.cs', '#if false\nclass R { void Save(int a) { } }\n#endif', 'void Save(int a)', 'unchecked'],
  ['a.cs', 'public delegate void Save(int a);', 'Save(int a)', 'unchecked'],
  [
    'a.cs',
    'class R { (int, int) Save(string id, int n) { } int Save(int a) { } }',
    'Save(string id, int n)',
    'unchecked',
  ],
  ['a.cs', 'class Store : Base { } class Base { int Find(int a) { } }', 'Store.Find(int a)', 'unchecked'],
  ['A.java', '@Data class User { private String name; }', 'String getName()', 'unchecked'],
  ['A.java', '@Builder class User { }', 'builder()', 'unchecked'],
  ['A.java', '@interface Foo { }', 'interface Foo', 'unchecked'],
  ['a.c', 'int ZEXPORT deflate(int a) { }', 'int deflate(int a)', 'unchecked'],
  ['a.c', '#define GETTER(n) int get_##n(void)\nGETTER(size);\n', 'int get_size(void)', 'unchecked'],
  ['a.cpp', 'struct A { A(int a) = delete; void save(int a) = delete; };', 'void save(int a)', 'unchecked'],
  ['a.cpp', 'enum class Color { red };', 'class Color', 'unchecked'],
  ['a.cpp', 'template <typename T> void Store<T>::save(T a) { }', 'void save(T a)', 'unchecked'],
  ['a.ex', 'defmodule A do\n  use GenServer\nend\n', 'child_spec(arg)', 'unchecked'],
  ['a.ex', 'defmodule A do\n  alias A.B\n  defstruct [:a]\nend\n', 'child_spec(arg)', 'missing'],
  ['a.ex', 'defmodule A do\n  defp save(a), do: a\nend\n', 'def save(a)', 'unchecked'],
  ['a.dart', 'class A { set size(int v) { } }', 'size(int v)', 'unchecked'],
  [
    'a.scala',
    'def outer(a: Int): Int =\n  def save(b: Int): Int = b\n  save(a)\n',
    'def save(b: Int): Int',
    'unchecked',
  ],
  ['a.vue', '<script src="./x.ts"></script>', 'save(a)', 'unchecked'],
  ['a.md', 'Text.\n', 'class diagram', 'unchecked'],
] as const)('In %s, %j says of %j: %s', (path, text, promise, state) => {
  expect(declaredIn(promise, path, text).state).toBe(state);
});
