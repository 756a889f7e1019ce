/**
 * The same function with a short memory: several readers ask the same of a sentence, and words come back. Only for pure
 * functions; `most` answers are kept at a time, then all are forgotten.
 */
export function remembered<Answer extends {}>(
	answer: (text: string) => Answer,
	most: number,
): (text: string) => Answer {
	const answers = new Map<string, Answer>();
	return (text) => {
		const known = answers.get(text);
		if (known !== undefined) return known;
		const fresh = answer(text);
		if (answers.size >= most) answers.clear();
		answers.set(text, fresh);
		return fresh;
	};
}
