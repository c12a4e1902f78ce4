/** Vite declares the address of a worker only where nothing else is asked for with it. */
declare module "*?worker&url&sharing" {
	const url: string;
	// biome-ignore lint/style/noDefaultExport: this is how Vite exports it.
	export default url;
}
