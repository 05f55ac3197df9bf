import { expect, test } from '@jest/globals';
import { agentNearMisses, isAgent } from '../../../src/core/progress/agents.js';

test.each<[string, string[], string[], string[]]>([
  ['names an author.', ['bob'], ['bob', 'bab'], []],
  ['nearly names an author.', ['bobby'], ['zed', 'bobbi'], ['"bobbi"']],
  ['nearly names one of several authors.', ['bobby'], ['ann', 'bobbi'], ['"bobbi"']],
  ['nearly names an author whom another entry names.', ['bobby', 'bobbi'], ['bobbi'], []],
  ['is as near to two authors, of whom it names the first.', ['bobby'], ['bobbz', 'bobbi'], ['"bobbi"']],
  ['has a "!" that is not its first letter.', ['bobb!i'], ['bobbi'], ['"bobbi"']],
  ['names nobody.', ['robot'], ['zed', 'ann'], []],
  ['is a part of the name of an app.', ['jules'], ['ann', 'google-labs-jules[bot]'], ['"google-labs-jules[bot]"']],
  ['is a part of the name of a person.', ['jules'], ['google-labs-jules'], []],
  ['takes out nearly an author.', ['!bobby'], ['bobbi'], ['"bobbi"']],
  ['stands beside "*".', ['*', 'bobby'], ['bobbi'], []],
  ['takes out nearly an author beside "*".', ['*', '!bobby'], ['bobbi'], ['"bobbi"']],
])('A note on an entry of "agents" comes only where it is nearly a login: it %s', (_, agents, authors, expected) => {
  const notes = agentNearMisses(agents, authors);
  expect(notes.map((note) => expected.find((each) => note.includes(each)) ?? note)).toEqual(expected);
});

test('an entry that takes out only an app names neither a person of that name nor an unknown author', () => {
  expect(isAgent('bob', ['!bob[bot]'])).toBe(false);
  expect(isAgent(undefined, ['!bob[bot]'])).toBe(false);
  expect(isAgent('bob', ['*', '!bob[bot]'])).toBe(true);
  expect(isAgent('bob[bot]', ['*', '!bob[bot]'])).toBe(false);
});
