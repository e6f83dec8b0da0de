import { Suspense, useEffect, useLayoutEffect } from 'react'
import { LeadCardSkeleton } from './card/LeadCardSkeleton'
import { leaveFirstLook } from './firstLook/leaveFirstLook'
import { I18nProvider } from './i18n/I18n'
import type { ConnectionState } from './portal/connection'
import { isInstalling } from './portal/installation'
import { openedLanguage } from './portal/identity/openedLanguage'
import { portalLanguage } from './portal/identity/portalLanguage'
import { isBeside, readPlacement, type Placement } from './portal/placement'
import { useConnection } from './portal/useConnection'
import { FailureScreen } from './screens/FailureScreen'
import { LaterInstall } from './screens/LaterInstall'
import { LaterScreen } from './screens/LaterScreen'
import { appPage, besidePage, outsidePortal } from './screens/laterScreens'
import { LeadScreen } from './screens/LeadScreen'
import { LoadingScreen } from './screens/LoadingScreen'
import { useTheme } from './settings/useTheme'
import { Announcer } from './ui/access/Announcer'
import { ErrorBoundary } from './ui/messages/ErrorBoundary'

/** The whole app, in the portal's language. */
export function App() {
  const connection = useConnection()
  useTheme()
  // After the first drawing is in the page, and before the browser paints it.
  useLayoutEffect(leaveFirstLook, [])
  useEffect(keepFocusInPage, [])
  return (
    <Suspense fallback={<LeadCardSkeleton />}>
      <I18nProvider language={languageOf(connection)}>
        <ErrorBoundary renderFailed={() => <FailureScreen failure="crashed" />}>
          <Announcer>
            <Suspense fallback={<LoadingScreen />}>
              <ConnectionScreen connection={connection} />
            </Suspense>
          </Announcer>
        </ErrorBoundary>
      </I18nProvider>
    </Suspense>
  )
}

/**
 * Watches the focus from a moment after the first render on. Where its file cannot be loaded, the focus is lost with a
 * control that is removed; nothing else differs.
 */
function keepFocusInPage(): () => void {
  let isOver = false
  let stop: (() => void) | undefined
  const start = async (): Promise<void> => {
    const { keepFocus } = await import('./ui/access/keepFocus')
    if (!isOver) stop = keepFocus(document.body)
  }
  start().catch(() => undefined)
  return () => {
    isOver = true
    stop?.()
  }
}

/** The language that the connected portal reports; before that, the one in the page's address. */
function languageOf(connection: ConnectionState): string {
  return connection.status === 'connected' ? portalLanguage(connection.frame) : openedLanguage()
}

function ConnectionScreen({ connection }: { connection: ConnectionState }) {
  switch (connection.status) {
    case 'connecting':
      return <LoadingScreen />
    case 'outside':
      return <OutsidePage />
    case 'silent':
    case 'broken':
      return <FailureScreen failure={connection.status} />
    case 'connected': {
      const placement = readPlacement(connection.frame)
      const isToInstall = isInstalling(connection.frame) && placement.lead.kind === 'none'
      return isToInstall ? <LaterInstall /> : <PlacementScreen placement={placement} />
    }
  }
}

function PlacementScreen({ placement }: { placement: Placement }) {
  const { code } = placement
  if (isBeside(code)) return <Beside code={code} />
  switch (placement.lead.kind) {
    case 'lead':
      return <LeadScreen id={placement.lead.id} />
    case 'unsaved':
      return <FailureScreen failure="unsaved" />
    case 'none':
      return <PickerPage />
  }
}

function Beside({ code }: { code: string }) {
  return (
    <LaterScreen arrival={besidePage.useArrival()} onRetry={besidePage.retry}>
      {({ BesidePage }) => <BesidePage code={code} />}
    </LaterScreen>
  )
}

function PickerPage() {
  return (
    <LaterScreen arrival={appPage.useArrival()} onRetry={appPage.retry}>
      {({ AppPage }) => <AppPage />}
    </LaterScreen>
  )
}

function OutsidePage() {
  return (
    <LaterScreen arrival={outsidePortal.useArrival()} onRetry={outsidePortal.retry}>
      {({ OutsidePortal }) => <OutsidePortal />}
    </LaterScreen>
  )
}
