/**
 * The scripts of languages that write no blanks between words, as a class of a regular expression with the flag `u`:
 * an address in such a text begins and ends where the script changes.
 */
export const unspacedScripts = '\\p{sc=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Hang}\\p{sc=Thai}'
