/** The tests that mutation testing runs for every mutant of the judging code, in one file, so that what they share is made once. */
import './who-is-judged.test.js';
import './progress.test.js';
import './promises.test.js';
import './corners.test.js';
import '../rules/overlap.test.js';
import '../rules/paths.test.js';
import '../rules/ways-out.test.js';
import '../rules/words.test.js';
import '../status.test.js';
import '../settled.test.js';
import '../merge-group.test.js';
import '../merge-group-corners.test.js';
import '../merges.test.js';
import '../reconcile.test.js';
import '../reconcile-corners.test.js';
import '../reconcile-twins.test.js';
import '../preview.test.js';
