// Most functions run too seldom in a test for V8's optimized code to pay: a third of the CPU time went into making it.
// Newer versions of Node.js have no such option.
import { setFlagsFromString } from 'node:v8';

if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=800000');
