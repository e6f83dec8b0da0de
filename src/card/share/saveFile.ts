/** How long the blob URL stays valid, in ms: the browser reads it after the click. */
const fetchTime = 60_000

/** Downloads a text as a file, without a request. The browser does not report whether it was saved. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), fetchTime)
}
