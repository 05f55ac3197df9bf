import { describe, expect, test } from '@jest/globals';
import { declaredIn } from '../../../src/core/contracts/declared.js';

describe('declaredIn', () => {
  test('finds a declaration, one of another shape, none, and no signature', () => {
    const text = '\nexport function save(user: string): void {}\n';
    expect(declaredIn('save(user: string): void', 'a.ts', text)).toEqual({ state: 'found', line: 2 });
    expect(declaredIn('save(user: number): void', 'a.ts', text)).toMatchObject({ state: 'near', line: 2 });
    expect(declaredIn('load(user: string): void', 'a.ts', text)).toEqual({ state: 'missing' });
    expect(declaredIn('PUT /api/profile', 'a.ts', text)).toMatchObject({ state: 'unchecked' });
  });
});
