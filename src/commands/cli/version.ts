/** A test keeps this equal to package.json. Reading that file at run time would depend on where the bundle is. */
export const VERSION = '0.1.0';
