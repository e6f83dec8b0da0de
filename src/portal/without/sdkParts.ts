/**
 * Replaces parts of the SDK that the card never calls, 5 kB by brotli: its batches and list iterators (the card
 * sends batches by `callBatch`), all methods of REST version 3, its tests of the connection, and its log on the
 * console, which nobody turns on. The SDK constructs each on first use, which throws here. The real-browser tests run
 * with it.
 */
function LeftOut(): never {
  throw new Error('This part of the SDK is left out, see src/portal/without/sdkParts.ts')
}

export {
  LeftOut as BatchByChunkV2,
  LeftOut as BatchV2,
  LeftOut as CallListV2,
  LeftOut as ConsoleV2Handler,
  LeftOut as FetchListV2,
  LeftOut as HealthCheck,
  LeftOut as InteractionBatchV2,
  LeftOut as InteractionBatchV3,
  LeftOut as Logger,
  LeftOut as Ping,
  LeftOut as ProcessingAsArrayV2,
  LeftOut as ProcessingAsArrayV3,
  LeftOut as ProcessingAsObjectV2,
  LeftOut as ProcessingAsObjectV3,
  LeftOut as ActionsManagerV3,
}
