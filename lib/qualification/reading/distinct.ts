/** Rounds are told apart by a byte for each number; then all are forgotten. */
const MOST_ROUNDS = 255;

/** Gathers numbers below a bound, each once, in the order they came: a set for features, many times a message. */
export type Distinct = {
	add: (number: number) => void;
	/** What was added since the last call. */
	taken: () => number[];
};

export function distinct(bound: number): Distinct {
	const addedIn = new Uint8Array(bound);
	let round = 1;
	let numbers: number[] = [];
	return {
		add: (number) => {
			if (addedIn[number] === round) return;
			addedIn[number] = round;
			numbers.push(number);
		},
		taken: () => {
			const all = numbers;
			numbers = [];
			round += 1;
			if (round > MOST_ROUNDS) {
				addedIn.fill(0);
				round = 1;
			}
			return all;
		},
	};
}
