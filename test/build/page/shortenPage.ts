import { minifySync, type Plugin } from 'vite'

/** Leaves the comments of index.html and of its inline scripts out of the built page, and shortens these scripts. */
export function shortenPage(): Plugin {
  return {
    name: 'shorten-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replaceAll(/\s*<!--[^]*?-->/g, '')
          .replaceAll(
            /<script>([^]*?)<\/script>/g,
            (_script, text: string) => `<script>${minifySync('inline.js', text).code}</script>`,
          ),
    },
  }
}
