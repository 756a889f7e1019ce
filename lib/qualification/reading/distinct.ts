/** Gathers numbers below a bound, each once, in the order they came: a set for features, many times a message. */
export type Distinct = {
	add: (number: number) => void;
	/** What was added since the last call. */
	taken: () => number[];
};

/** A bit for each number: so few bytes stay at hand between two messages. */
export function distinct(bound: number): Distinct {
	const marks = new Uint32Array(Math.ceil(bound / 32));
	/** What was added, and behind it what an earlier message left. */
	const numbers: number[] = [];
	let count = 0;
	return {
		add: (number) => {
			const at = number >>> 5;
			const mark = 1 << (number & 31);
			const marked = marks[at] ?? 0;
			if ((marked & mark) !== 0) return;
			marks[at] = marked | mark;
			numbers[count] = number;
			count += 1;
		},
		taken: () => {
			const all = numbers.slice(0, count);
			for (const number of all) marks[number >>> 5] = 0;
			count = 0;
			return all;
		},
	};
}
