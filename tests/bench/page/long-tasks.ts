/** Tasks of the page's main thread that took 50 ms or more, as the browser itself reports them. */

export interface LongTasks {
	restart(): void;
	/** Their lengths in milliseconds since the last restart. */
	taken(): number[];
	end(): void;
}

export function longTasks(): LongTasks {
	let lengths: number[] = [];
	const note = (entries: readonly PerformanceEntry[]) => lengths.push(...entries.map(({ duration }) => duration));
	const observer = new PerformanceObserver((list) => note(list.getEntries()));
	observer.observe({ type: "longtask" });
	return {
		restart() {
			observer.takeRecords();
			lengths = [];
		},
		taken() {
			note(observer.takeRecords());
			return lengths;
		},
		end: () => observer.disconnect(),
	};
}
