/** Held equal to package.json by a test: reading the file at run time would tie the bundle to its place. */
export const VERSION = '0.1.0';
