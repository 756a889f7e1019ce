import type { IdealCustomer, ReadInput, Reading } from "../facts";
import { weakened } from "../injected-words";
import { readContact } from "./contact/read-contact";
import { readDimensions } from "./dimensions/read-dimensions";
import { readIntent } from "./intent/read-intent";

/** The company profile's own default: who the demo company is built for. */
const DEFAULT_IDEAL: IdealCustomer = { sizeMin: 10, sizeMax: 1_000 };

/**
 * Reads one visitor's message into facts. Pure, deterministic, in time that grows no faster than the message. Words inside
 * an injected command are struck out before anything but the injection itself is read; of a message that may hold one
 * unseen, nothing is confirmed.
 */
export function readTurn(input: ReadInput, ideal: IdealCustomer = DEFAULT_IDEAL): Reading {
	const intent = readIntent(input);
	const honest: ReadInput = { text: intent.honestText, history: input.history };
	const dimensions = readDimensions(honest, ideal);
	const told = intent.isSuspect ? weakened(dimensions.signals) : dimensions.signals;
	const reading: Reading = {
		signals: [...intent.signals, ...told],
		contact: readContact(honest),
		language: intent.language,
		asks: intent.asks,
		shortReply: intent.shortReply && dimensions.signals.length === 0,
	};
	if (intent.isSuspect) reading.isSuspect = true;
	if (dimensions.companySize !== undefined) reading.companySize = dimensions.companySize;
	return reading;
}
