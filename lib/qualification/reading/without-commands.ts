import { readIntent } from "./intent/read-intent";

/** What stands for the sentences that were left out. */
const LEFT_OUT = " […] ";

/** A visitor's message without the sentences that try to command the assistant; the others letter for letter. */
export function withoutCommands(text: string): string {
	const { honestText } = readIntent({ text, history: [] });
	if (honestText === text) return text;
	return honestText.replace(/\n{2,}/g, LEFT_OUT).trim();
}
