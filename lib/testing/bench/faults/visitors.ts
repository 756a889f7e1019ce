/** What the nth visitor writes: one handoff, and an address by which it is known again everywhere outside. */
export function visitorSays(number: number): string {
	return `Can I talk to a person? My address is ${addressOf(number)}`;
}

export function addressOf(number: number): string {
	return `v${number}@load.example`;
}

/** Every visitor that a text names, as often as it does. */
export function visitorsIn(text: string): number[] {
	return Array.from(text.matchAll(/v(\d+)@load\.example/g), ([, number]) => Number(number));
}

/** Numbers as the child takes them, in ranges. */
export function rangesOf(numbers: readonly number[]): string[] {
	const ranges: { from: number; to: number }[] = [];
	for (const number of numbers.toSorted((one, other) => one - other)) {
		const last = ranges.at(-1);
		if (last && last.to === number - 1) last.to = number;
		else ranges.push({ from: number, to: number });
	}
	return ranges.map(({ from, to }) => `${from}-${to}`);
}
