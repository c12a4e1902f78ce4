/** Catches what no panel foresaw: a sentence and a way on instead of an empty page. */
import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
	fallback: (retry: () => void) => ReactNode;
	children: ReactNode;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
	override state = { hasFailed: false };

	static getDerivedStateFromError() {
		return { hasFailed: true };
	}

	override render(): ReactNode {
		return this.state.hasFailed ? this.props.fallback(() => this.setState({ hasFailed: false })) : this.props.children;
	}
}
