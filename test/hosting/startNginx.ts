import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Nginx } from './findNginx'

const template = new URL('nginx.conf.template', import.meta.url)

/**
 * Starts nginx with `nginx.conf.template` on a free port.
 *
 * @param folder the built app
 * @param portals value of the template's PORTALS variable
 */
export async function startNginx(
  { path, brotli }: Nginx,
  folder: string,
  portals: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const port = await freePort()
  const home = await mkdtemp(join(tmpdir(), 'lead-card-nginx-'))
  const server = (await readFile(template, 'utf8'))
    .replaceAll('${PORTALS}', portals)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/usr/share/nginx/html', folder)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${home}/${name};`)
    .join('\n')
  const config = `load_module ${brotli}; daemon off; master_process off; pid ${home}/pid; error_log stderr;
    events {} http { include /etc/nginx/mime.types; access_log off; ${temporary} ${server} }`
  await writeFile(join(home, 'nginx.conf'), config)

  const child = spawn(path, ['-c', join(home, 'nginx.conf'), '-p', home, '-e', 'stderr'])
  let errors = ''
  child.stderr.on('data', (output: Buffer) => {
    errors += output.toString()
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  const url = `http://127.0.0.1:${port}/`
  const end = Date.now() + 10_000
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > end) {
      child.kill()
      throw new Error(`nginx does not answer: ${errors}`)
    }
  }
  return {
    url,
    close: async () => {
      child.kill()
      await ended
      await rm(home, { recursive: true, force: true })
    },
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  )

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
