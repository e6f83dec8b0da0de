import { execFile } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { promisify } from 'node:util'

/** A self-signed certificate for the browser of the bench. */
export type Certificate = {
  key: string
  cert: string
  /** SHA-256 of the public key. Chromium trusts it fully and caches; with errors merely ignored it does not cache. */
  fingerprint: string
}

const request =
  'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=bench.test -addext subjectAltName=DNS:*.test -keyout - -out -'

/** Creates a certificate with the `openssl` command, which must be installed. */
export async function createCertificate(): Promise<Certificate> {
  const { stdout } = await promisify(execFile)('openssl', request.split(' '))
  const cut = (kind: string): string =>
    new RegExp(`-----BEGIN ${kind}-----[^]*?-----END ${kind}-----`).exec(stdout)?.[0] ?? ''
  const cert = cut('CERTIFICATE')
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' })
  return {
    key: cut('PRIVATE KEY'),
    cert,
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  }
}
