import { masked } from "./intent/injection/masked-text";
import { isInjection } from "./intent/injection/read-injection";
import { sentencesOf } from "./intent/text/sentences";

/** What stands for the sentences that were left out. */
const LEFT_OUT = " […] ";

/** A visitor's message without the sentences that try to command the assistant; the others letter for letter. */
export function withoutCommands(text: string): string {
	const commands = sentencesOf(text).filter(isInjection);
	if (commands.length === 0) return text;
	return masked(text, commands)
		.replace(/\n{2,}/g, LEFT_OUT)
		.trim();
}
