import { Component, type ReactNode } from 'react'

type ErrorBoundaryProps = {
  /** Draws what is shown instead; `retry` draws the children anew. */
  renderFailed: (retry: () => void) => ReactNode
  /** What the children are drawn from: when it changes, they are drawn anew. */
  data?: unknown
  children: ReactNode
}

/** Renders something else instead of children that throw while rendering; React logs the error. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.failed && before.data !== this.props.data) this.retry()
  }

  readonly retry = (): void => this.setState({ failed: false })

  override render(): ReactNode {
    return this.state.failed ? this.props.renderFailed(this.retry) : this.props.children
  }
}
