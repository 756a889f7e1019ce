/** A sentence ends at its mark and the blank after it; a line ends where it ends. */
const SENTENCE = /^[\s\S]*?(?:[.!?…]["”’)\]]*(?=\s)\s*|\n+)/;
/** After these the point is no end: "e.g. ", "Dr. ", "No. ", "z. B. ", a single initial. */
const NO_END =
	/(?:\b(?:e\.g|i\.e|etc|approx|no|nr|vs|dr|mr|mrs|ms|st|ca|bzw|z|inc|ltd|co|p\.ex)|\b\p{L})\.\s*$/iu;

/** Cuts a growing text into whole sentences with the blanks that follow them. */
export function createSentenceCutter() {
	let rest = "";
	return {
		/** Sentences that `chunk` completed. */
		push(chunk: string): string[] {
			rest += chunk;
			const whole: string[] = [];
			let taken = 0;
			for (;;) {
				const found = SENTENCE.exec(rest.slice(taken));
				if (!found) break;
				taken += found[0].length;
				const sentence = rest.slice(0, taken);
				if (NO_END.test(sentence)) continue;
				whole.push(sentence);
				rest = rest.slice(taken);
				taken = 0;
			}
			return whole;
		},
		/** What is left when the text is over. */
		end(): string {
			const left = rest;
			rest = "";
			return left;
		},
	};
}
