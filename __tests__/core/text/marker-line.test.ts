import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstLine, inComment, outOfComment } from '../../../src/core/text/marker-line.js';
import { anyText } from '../../any-text.js';
import { runs } from '../../runs.js';

test.each([
  ['', ''],
  ['one', 'one'],
  ['one\ntwo', 'one'],
  ['one\r\ntwo', 'one'],
  ['\none', ''],
  [' one\n', ' one'],
])('the first line of %j is %j', (body, line) => {
  expect(firstLine(body)).toBe(line);
});

test('any branch can be named in an HTML comment, and is read back', () => {
  fc.assert(
    fc.property(anyText(), (branch) => {
      const text = inComment(branch);
      expect(text).toMatch(/^[\w./%-]*$/);
      expect(text).not.toMatch(/--|^-|-$/);
      expect(outOfComment(text)).toBe(branch.replace(/\p{Cs}/gu, '\ufffd'));
    }),
    runs(200),
  );
});
