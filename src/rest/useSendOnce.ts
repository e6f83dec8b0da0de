import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'

/**
 * A mutation that is sent one at a time: while one is on its way, a further `mutate` does nothing, also in the moment
 * before React has disabled the button.
 *
 * @param send calls the portal; rejects when it failed
 */
export function useSendOnce<Values, Result>(send: (values: Values) => Promise<Result>) {
  const isSending = useRef(false)
  const mutation = useMutation({
    mutationFn: async (values: Values): Promise<Result> => {
      try {
        return await send(values)
      } finally {
        isSending.current = false
      }
    },
  })
  return {
    ...mutation,
    mutate: (values: Values): void => {
      if (isSending.current) return
      isSending.current = true
      mutation.mutate(values)
    },
  }
}
