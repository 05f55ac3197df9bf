/** The first line by which an integration issue is known again. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marker, readMarker } from '../../../../src/core/integration/opening/marker.js';
import { runs } from '../../../runs.js';
import { hostileText } from '../../report/hostile.js';

const LINE = '<!-- parallel-work integration profile main 0f3a9c -->';
const READ = { plan: 'profile', base: 'main', claim: '0f3a9c' };

test('is one exact line, and is read back from the first line of a body', () => {
  expect(marker('profile', 'main', '0f3a9c')).toBe(LINE);
  expect(readMarker(`${LINE}\n\nwhatever`)).toEqual(READ);
  expect(readMarker(`${LINE}\r\nedited on the web`)).toEqual(READ);
  expect(readMarker(LINE)).toEqual(READ);
});

describe('is nothing but that (cases 144, 145)', () => {
  test.each([
    ['behind other text', `see\n${LINE}`],
    ['behind an empty line', `\n${LINE}`],
    ['quoted', `> ${LINE}`],
    ['in code', `\`${LINE}\``],
    ['with a space before it', ` ${LINE}`],
    ['with something behind it', `${LINE} and more`],
    ['with a space behind it', `${LINE} `],
    ['in another letter case', LINE.toUpperCase()],
    ['with two spaces', LINE.replace(' main', '  main')],
    ['with a part missing', LINE.replace(' main', '')],
    ['with a part too many', LINE.replace(' main', ' main main')],
    ['with a plan that is none', LINE.replace('profile', 'Profile')],
    ['with a claim that is none', LINE.replace('0f3a9c', '-')],
    ['with a claim that would end the comment', LINE.replace('0f3a9c', 'a--b')],
    ['with a base that is written another way', LINE.replace('main', '%6Dain')],
    ['with a base that cannot be decoded', LINE.replace('main', '%')],
    ['of news', LINE.replace('integration', 'integration-news')],
    ['empty', ''],
  ])('%s: no marker', (_, body) => {
    expect(readMarker(body)).toBeUndefined();
  });
});

test('reads any branch name back from the comment', () => {
  for (const base of ['a-->b', '--!>', 'a--', '-', 'release/1.x', 'ä/ö', 'x%2Dy', "it's(1)"]) {
    const line = marker('p', base, 'a-1');
    expect(line.slice('<!--'.length, -'-->'.length)).not.toContain('--');
    expect(readMarker(line)).toEqual({ plan: 'p', base, claim: 'a-1' });
  }
  fc.assert(
    fc.property(
      hostileText.filter((text) => text !== '' && !/\p{Cs}/u.test(text)),
      (base) => {
        const line = marker('p', base, 'c');
        expect(line).toMatch(/^<!-- [!-~ ]+ -->$/);
        expect(line.slice('<!--'.length, -'-->'.length)).not.toContain('--');
        expect(readMarker(`${line}\nx`)).toEqual({ plan: 'p', base, claim: 'c' });
      },
    ),
    runs(300),
  );
});

test('a claim that would not be read back is our own fault', () => {
  for (const claim of ['', 'a b', 'a--b', '-->', 'x'.repeat(65)])
    expect(() => marker('p', 'main', claim)).toThrow('is not a valid claim');
});
