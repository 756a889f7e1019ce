import type { HandoffWordsInput } from "../handoff-words-input";
import { addedLine, closedLine, resourceLine } from "../pieces/circumstances";
import { personOf } from "../pieces/desk";
import { followUpOnYes } from "../pieces/follow-up";
import { offerLines } from "../pieces/offers";
import { paragraphs, sentences } from "../words";

/** What follows the admission on both paths: a person now, or when there is one. No question. */
export function personInsteadWords(admitted: string, input: HandoffWordsInput): string {
	const { language, kind } = input;
	const offers = offerLines(input.offers, language);
	return paragraphs(
		addedLine(input.alreadyOpen, language),
		sentences(admitted, kind === "capture" ? closedLine(input.availability, input) : null),
		offers,
		resourceLine(input.resource, language),
		followUpOnYes({
			...input,
			who: personOf(input.destination, language),
			alone: offers === null,
		}),
	);
}
