/**
 * The number of an item of a list before a phone number: "1)", "№2", "Tel 1:", and "1." before a number that is whole
 * without it. Not the calling code of "1-212-555-0123", nor the trunk digit of "8. 916 …".
 */
export const ordinal =
  /^([^\d+]*?)(?:(?<!\()[1-9]\)|[1-9]:(?=[\s+])|[#№]\s?[1-9](?!\d)|\*(?=\s)|(?:\(?[1-9][.)\p{Pd}]+\s*|(?<=\p{L}[^\d+]*)[1-9]\s+)(?=\(?(?:\+|[78](?:[^\d+]*\d){10}(?!\d)))|[1-69][.\p{Pd}]\s+(?=\(?0)|[2-69]\.\s)[.:)\s\p{Pd}]*/u

/** What stands before the second and every further item of a numbered list. */
export const itemBreak =
  /[\s,;|/]+(?=(?:[#№]\s?[2-9](?!\d)|\(?[2-9][).]|(?<!\p{L}\s)[2-9]:|[2-9]\p{Pd}\s)\D{0,40}\d)/u
