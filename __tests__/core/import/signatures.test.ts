import { expect, test } from '@jest/globals';
import { signaturesIn } from '../../../src/core/import/signatures.js';

test.each([
  [
    'Go',
    '// F does.\nfunc (c *C) F(ctx context.Context, args map[string]interface{}) (int, error) {\n  return 1, nil\n}',
    ['func (c *C) F(ctx context.Context, args map[string]interface{}) (int, error)'],
  ],
  ['Go over several lines', 'func G(\n  a string, // the name\n  b int,\n) error\n', ['func G(a string, b int) error']],
  [
    'Rust',
    '#[derive(Debug)]\npub struct S {\n  pub a: u8,\n}\n\npub async fn f(&self, x: &str) -> Result<S, Error>;\n',
    ['pub struct S', 'pub async fn f(&self, x: &str) -> Result<S, Error>'],
  ],
  [
    'Python',
    'def f(a: int, b: str = "x") -> dict[str, int]:\n    """Docs."""\n    return {}\n\nclass C:\n    def m(self): ...\n',
    ['def f(a: int, b: str = "x") -> dict[str, int]', 'class C'],
  ],
  [
    'TypeScript',
    'export interface A { x: string }\nexport const f = (a: number): void => {\n  go()\n}\nsave(id: string): Promise<{ ok: boolean }>\n',
    ['export interface A', 'export const f = (a: number): void', 'save(id: string): Promise<{ ok: boolean }>'],
  ],
  ['C#', 'public Task<int> Run(string id)\n{\n  return 1;\n}', ['public Task<int> Run(string id)']],
  ['prose', 'The page (see above) has a marker.\n1. Call run() with it\nInput: JSON on stdin (an event)\n', []],
])('%s gives one signature for each declaration', (_, code, expected) => {
  expect(signaturesIn(code)).toEqual(expected);
});
