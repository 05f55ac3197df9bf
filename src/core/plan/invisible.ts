/** The one definition of characters that a reader does not see: plans, paths and reports all use it. */

/** Controls, formats, half pairs, line separators, and what fonts show nothing for. */
const INVISIBLE_CLASS = '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}';
/** Part of how emoji and the words of some languages are written: they choose the form of the characters beside them. */
const JOINER_CLASS = '\\p{Variation_Selector}\\u200c\\u200d';

export const INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'u');
export const ALL_INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'gu');
/** Those that no plan may hold, and that no scope can allow in a path. */
export const HIDDEN = new RegExp(`(?![${JOINER_CLASS}])[${INVISIBLE_CLASS}]`, 'u');
export const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');
export const ALL_JOINERS = new RegExp(`[${JOINER_CLASS}]`, 'gu');
