import type { Connect, Plugin } from 'vite'

const asGet: Connect.NextHandleFunction = (request, _response, next) => {
  // Bitrix24 opens an app by submitting a form into its frame; static servers only know GET.
  if (request.method === 'POST') request.method = 'GET'
  next()
}

/**
 * Answers a POST to the development server and to `vite preview` with the page itself,
 * as any host of a Bitrix24 app must.
 */
export function answerPost(): Plugin {
  return {
    name: 'answer-post',
    configureServer: (server) => void server.middlewares.use(asGet),
    configurePreviewServer: (server) => void server.middlewares.use(asGet),
  }
}
