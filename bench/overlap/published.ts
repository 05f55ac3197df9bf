/** How other tools decide whether two globs can touch the same file, each in a few lines. */
import { Minimatch } from 'minimatch';
import { GLOB_OPTIONS } from '../../src/core/globs/glob.js';

export interface Way {
  readonly name: string;
  readonly prepare: (globs: readonly string[]) => (a: number, b: number) => boolean;
}

/** Two scopes overlap if they name the same thing. */
const literal: Way = {
  name: 'literal names',
  prepare: (globs) => (a, b) => globs[a] === globs[b],
};

/** Matches each glob against the text of the other. */
const crosswise: Way = {
  name: 'text matched crosswise',
  prepare: (globs) => {
    const matchers = globs.map((glob) => new Minimatch(glob, GLOB_OPTIONS));
    return (a, b) => matchers[a]?.match(globs[b] ?? '') === true || matchers[b]?.match(globs[a] ?? '') === true;
  },
};

/** Compares the folders before the first wildcard: two globs overlap if one begins with the other. */
const prefix: Way = {
  name: 'folders before the first wildcard',
  prepare: (globs) => {
    const heads = globs.map((glob) => {
      const names = glob.split('/');
      const wild = names.findIndex((name) => /[*?[\](){}!+@]/.test(name));
      return wild === -1 ? names : names.slice(0, wild);
    });
    return (a, b) => {
      const [one = [], other = []] = [heads[a], heads[b]];
      return one.every((name, at) => at >= other.length || other[at] === name);
    };
  },
};

export const PUBLISHED: readonly Way[] = [literal, crosswise, prefix];
