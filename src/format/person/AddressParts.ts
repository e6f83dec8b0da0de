/** The parts of a lead's address as typed; `region` is a district, `province` a state or oblast. */
export type AddressParts = Record<
  'street' | 'line2' | 'city' | 'region' | 'province' | 'postalCode' | 'country',
  string | null
>
