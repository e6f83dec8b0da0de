import { describe, expect, it } from 'vitest'
import { openPortal } from '../support/fakes/fakePortal'

/** Reads an option in the frame of a portal that was rendered with these. */
async function optionsOf(init: Record<string, unknown>) {
  openPortal({ init })
  const { connect } = await import('../../src/portal/connection')
  const { frameOption } = await import('../../src/portal/frameOption')
  return { connect, frameOption }
}

describe('an option of the page', () => {
  it("is the app's or the person's, and none where it is not set", async () => {
    const { connect, frameOption } = await optionsOf({
      APP_OPTIONS: { theme: 'of everybody' },
      USER_OPTIONS: { theme: 'of the person' },
    })
    await connect()
    expect(frameOption('app', 'theme')).toBe('of everybody')
    expect(frameOption('user', 'theme')).toBe('of the person')
    expect(frameOption('app', 'other')).toBeUndefined()
  })

  it('is not known before the portal has answered', async () => {
    const { connect, frameOption } = await optionsOf({ APP_OPTIONS: { theme: 'dark' } })
    const connected = connect()
    expect(frameOption('app', 'theme')).toBeUndefined()
    await connected
    expect(frameOption('app', 'theme')).toBe('dark')
  })
})
