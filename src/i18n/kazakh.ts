/** The Kazakh texts, in one file with the formats of their dates and units. */
export { kazakhFormats as formats } from '../format/language/kazakhFormats'
export { texts } from './catalogs/kz'
