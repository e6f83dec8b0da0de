import { loadCatalog, portalLanguages } from '../i18n/loadCatalog'
import { createTranslate } from '../i18n/catalogs/messages'
import type { PlacementCode } from './placements'

/** The titles of a placement by the portal's language codes, as `placement.bind` takes them in `LANG_ALL`. */
export async function placementTitles(
  placement: PlacementCode,
): Promise<Record<string, { TITLE: string; DESCRIPTION: string }>> {
  const titles = portalLanguages.map(async (language) => {
    const t = createTranslate(await loadCatalog(language), language)
    const title = { TITLE: t(`placement.${placement}.title`), DESCRIPTION: t('app.description') }
    return [language, title] as const
  })
  return Object.fromEntries(await Promise.all(titles))
}
