import type { ReactNode } from 'react'

type ExternalLinkProps = { href: string; title?: string; children: ReactNode }

/** A link that opens in a new tab, without opener and referrer. The caller has checked the address. */
export function ExternalLink({ href, title, children }: ExternalLinkProps) {
  return (
    <a href={href} title={title} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
