const ANNOUNCES = /:[*_]*\s*$/u;

/** "Here is how:" waits for what it announces, and is dropped with it when all of that was kept back. */
export function createLeadIn() {
	let waiting = "";
	let withheld = false;
	return {
		/** A sentence that may be shown: what may be shown now. */
		shown(sentence: string): string[] {
			const before = waiting === "" ? [] : [waiting];
			waiting = ANNOUNCES.test(sentence) ? sentence : "";
			withheld = false;
			return waiting === "" ? [...before, sentence] : before;
		},
		/** The sentence after it was kept back. */
		keptBack(): void {
			withheld = true;
		},
		/** The end: an announcement that nothing was announced by stays as it was written. */
		rest(): string[] {
			const left = waiting !== "" && !withheld ? [waiting] : [];
			waiting = "";
			return left;
		},
	};
}
