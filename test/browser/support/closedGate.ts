/** Holds something back until `open` is called. */
type Gate = { opened: Promise<void>; open: () => void }

/** A gate that is still closed: await `opened` before what has to wait. */
export function closedGate(): Gate {
  const gate: Partial<Gate> = {}
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve
  })
  return { opened, open: () => gate.open?.() }
}
