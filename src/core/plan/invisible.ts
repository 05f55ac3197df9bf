/** Defines which characters are invisible. Plans, paths and reports use this definition. */

/** Control and format characters, halves of surrogate pairs, line separators, and characters that fonts do not draw. */
const INVISIBLE_CLASS = '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}';
/** Part of emoji and of words in some languages, because they select the form of the characters beside them. */
const JOINER_CLASS = '\\p{Variation_Selector}\\u200c\\u200d';

export const INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'u');
export const ALL_INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'gu');
/** Characters that no plan may contain, and that no scope can allow in a path. */
export const HIDDEN = new RegExp(`(?![${JOINER_CLASS}])[${INVISIBLE_CLASS}]`, 'u');
export const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');
export const ALL_JOINERS = new RegExp(`[${JOINER_CLASS}]`, 'gu');
