/** Raised digits, each at its own place. */
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
export const SUPERSCRIPT_MINUS = '⁻';
