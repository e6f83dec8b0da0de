import { scenes, type Scene } from '../gallery/scenes'
import { element } from './view/element'

/** What the address of the gallery can say about all of its frames. */
const choices = ['lang', 'theme', 'width'] as const

/**
 * Shows every scene of the app one below the other, in the language, theme and width of the address:
 * `/gallery?lang=ar&theme=dark&width=320`. What a person has to press to get to a scene is written above it.
 */
export function showGallery(query: URLSearchParams): void {
  const chosen = choices.flatMap((name) => {
    const value = query.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  const links = [
    ['lang=en', 'English'],
    ['lang=ru', 'Russian'],
    ['lang=ar', 'Arabic'],
    ['theme=dark', 'dark'],
    ['theme=light', 'light'],
    ...[320, 768, 1280, 1640].map((width) => [`width=${width}`, `${width} px`]),
  ].map(([change = '', name = '']) => {
    const next = new URLSearchParams(query)
    for (const [key, value] of new URLSearchParams(change)) next.set(key, value)
    return element('a', { href: `?${next.toString()}` }, name)
  })
  document.title = 'Gallery of the Lead Card'
  document.body.append(
    element('h1', {}, document.title),
    element('nav', { class: 'controls' }, ...links),
    ...scenes.map((scene) => figure(scene, chosen)),
  )
}

function figure(scene: Scene, chosen: readonly (readonly [string, string])[]): HTMLElement {
  const { name, shown, steps = [] } = scene
  const address = new URLSearchParams({ bare: 'Y' })
  for (const [key, value] of Object.entries(shown)) {
    address.set(key, typeof value === 'boolean' ? (value ? 'Y' : 'N') : String(value))
  }
  for (const [key, value] of chosen) address.set(key, value)
  const href = `/?${address.toString()}`
  const todo = steps.map((step) => {
    if ('press' in step) return step.name
    if ('leave' in step) return `close the ${step.leave}`
    return 'type' in step ? `${step.into}: ${step.type}` : `${step.choose} option`
  })
  return element(
    'figure',
    {},
    element(
      'figcaption',
      {},
      element('a', { href }, name),
      ...(todo.length > 0 ? [` (then ${todo.join(', ')})`] : []),
    ),
    element('iframe', { src: href, title: name, loading: 'lazy', width: '100%', height: '720' }),
  )
}
