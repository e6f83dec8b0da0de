import type { WantedParts } from '../../lead/relations/relationsQuery'
import { useSharedSettings } from '../../settings/useSettings'

/** Which parts the administrator has left on the card, of those that nothing else needs. */
export function useWantedParts(): WantedParts {
  const { blocks, hasProductsLine } = useSharedSettings()
  const isOn = (wanted: string): boolean =>
    blocks.some(({ name, isShown }) => isShown && name === wanted)
  return { deals: isOn('deals'), products: hasProductsLine || isOn('products') }
}
