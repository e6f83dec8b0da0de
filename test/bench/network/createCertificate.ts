import { execFile } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { promisify } from 'node:util'

/** A certificate that nobody but the browser of the bench trusts. */
export type Certificate = {
  key: string
  cert: string
  /** Names its key to the browser, which then trusts it in full: it would not cache what comes with a mere excuse. */
  fingerprint: string
}

const request =
  'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=bench.test -addext subjectAltName=DNS:*.test -keyout - -out -'

/** Makes a certificate by the machine's `openssl`. */
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
