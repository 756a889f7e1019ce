/** Tells that the clock is not the real one; nothing when it is. */
export function ClockBanner({ words }: { words: string | null }) {
	return words ? <Banner words={words} /> : null;
}

export function NoScript() {
	return (
		<noscript>
			<Banner words="The chat needs JavaScript. Please switch it on." />
		</noscript>
	);
}

function Banner({ words }: { words: string }) {
	return (
		<p
			role="status"
			className="bg-warning-surface px-4 py-1.5 text-center text-xs font-medium text-warning"
		>
			{words}
		</p>
	);
}
