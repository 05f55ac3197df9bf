/** Edits of JSON files that people wrote: what is added is there, and everything else stays as it is. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSameJson, type Json, listAt, withElements, withoutElements } from '../../../src/core/text/json-edits.js';
import { runs } from '../../runs.js';

const DENY = ['permissions', 'deny'];

describe('a list in a JSON file', () => {
  test.each([
    ['an empty object', '{}', '{\n  "permissions": {\n    "deny": [\n      "x"\n    ]\n  }\n}'],
    ['another key', '{\n\t"a": 1\n}\n', '{\n\t"a": 1,\n\t"permissions": {\n\t\t"deny": [\n\t\t\t"x"\n\t\t]\n\t}\n}\n'],
    ['one line', '{"permissions": {"deny": ["a", "b"]}}', '{"permissions": {"deny": ["a", "b", "x"]}}'],
    ['an element on one line', '{ "permissions": { "deny": ["a"] } }', '{ "permissions": { "deny": ["a", "x"] } }'],
    [
      'lines that end as on Windows',
      '{\r\n  "permissions": {\r\n    "deny": [\r\n      "a"\r\n    ]\r\n  }\r\n}\r\n',
      '{\r\n  "permissions": {\r\n    "deny": [\r\n      "a",\r\n      "x"\r\n    ]\r\n  }\r\n}\r\n',
    ],
    [
      'an empty list on its line',
      '{\n  "permissions": {\n    "allow": ["y"],\n    "deny": []\n  }\n}\n',
      '{\n  "permissions": {\n    "allow": ["y"],\n    "deny": [\n      "x"\n    ]\n  }\n}\n',
    ],
  ])('gets an element if the file has %s', (_, before, after) => {
    expect(withElements(before, DENY, ['x'])).toBe(after);
  });

  test('is not found where the text is no JSON or has another value there', () => {
    for (const text of ['{"permissions": {"deny": "x"}}', '{"permissions": []}', '[]', '{ // x\n}', '', '{"a": 1,}'])
      expect(listAt(text, DENY)).toBeUndefined();
    expect(listAt('{"permissions": {}}', DENY)).toEqual([]);
  });

  test('loses exactly the elements that were added', () => {
    const name = fc.constantFrom('permissions', 'deny', 'hooks', 'a"b\\', '', '__proto__', '{[');
    const value = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<Json>('x', 'y,]}', '\\"', 1, -2.5e3, true, null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(name, tie('value'), { maxKeys: 3 }),
      ),
    })).value;
    const file = fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true });
    let edited = 0;
    fc.assert(
      fc.property(
        file,
        fc.array(value, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', ' ', '\t', '    '),
        (json, added, unit) => {
          const text = `${JSON.stringify(json, undefined, unit)}\n`;
          const before = listAt(text, DENY);
          if (!before) return;
          edited += 1;
          const longer = withElements(text, DENY, added);
          expect(listAt(longer, DENY)).toEqual([...before, ...added]);
          const shorter = withoutElements(longer, DENY, added);
          expect(listAt(shorter, DENY)).toEqual(before);
          const rest = (all: string) => ({ ...JSON.parse(all), permissions: undefined });
          expect(isSameJson(rest(shorter), rest(text))).toBe(true);
          if (before.length > 0) expect(shorter).toBe(text);
        },
      ),
      runs(500),
    );
    expect(edited).toBeGreaterThan(20);
  });
});
