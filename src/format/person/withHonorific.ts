const eastAsian = /^[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]/u
const ideographs = /^[\p{sc=Han}\p{P}]+$/u

/**
 * Takes the label of a salutation, null or `''` for none, and a full name, returns both in the order of the
 * salutation's script: East Asian ones follow any name ("John Smith 様", "张安怡先生"). `''` when there is neither.
 */
export function withHonorific(honorific: string | null, name: string): string {
  const title = honorific?.replaceAll(/\s+/g, ' ').trim() ?? ''
  if (title === '' || name === '') return title + name
  if (!eastAsian.test(title)) return `${title} ${name}`
  return ideographs.test(name + title) ? name + title : `${name} ${title}`
}
