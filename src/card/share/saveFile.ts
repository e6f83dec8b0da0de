/** How long the browser may take to fetch what it is to save, in ms. */
const fetchTime = 60_000

/** Gives a text to the browser to save as a file: nothing leaves the page, and nobody tells how it went. */
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
