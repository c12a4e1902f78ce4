/** Catches what no panel foresaw: a sentence and a way on instead of an empty page. */
import { Component, type ReactElement, type ReactNode } from "react";

interface ErrorBoundaryProps {
	fallback: (retry: () => void) => ReactNode;
	children: ReactNode;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
	override state = { hasFailed: false };

	static getDerivedStateFromError() {
		return { hasFailed: true };
	}

	override render(): ReactElement {
		const { fallback, children } = this.props;
		return <>{this.state.hasFailed ? fallback(() => this.setState({ hasFailed: false })) : children}</>;
	}
}
