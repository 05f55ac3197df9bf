/** The tests that mutation testing runs for every mutant, in one file, so that what they share is made once. */
import './steps.test.js';
import './path-pattern.test.js';
import './witness.test.js';
import '../plan/scope.test.js';
import './meet.test.js';
import './segment-parser.test.js';
import './automaton.test.js';
import './alphabet.test.js';
import './guards.test.js';
