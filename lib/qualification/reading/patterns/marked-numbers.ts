/** A set of numbers in eight kilobytes: what was added is held, and of the rest one in many. */
export type MarkedNumbers = {
	add: (number: number) => void;
	/** Never false for what was added. */
	has: (number: number) => boolean;
};

const BITS = 16;

/** For a question that is asked at every letter, where a yes too many costs a look and a no must be right. */
export function markedNumbers(): MarkedNumbers {
	const marks = new Uint32Array(2 ** BITS / 32);
	return {
		add: (number) => {
			const place = placeOf(number);
			marks[place >>> 5] = (marks[place >>> 5] ?? 0) | (1 << (place & 31));
		},
		has: (number) => {
			const place = placeOf(number);
			return ((marks[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
		},
	};
}

/** The top bits of a product are its best mixed. */
function placeOf(number: number): number {
	return Math.imul(number, 0x9e3779b1) >>> (32 - BITS);
}
