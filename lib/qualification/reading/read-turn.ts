import type { IdealCustomer, ReadInput, Reading } from "../facts";
import { readIntent } from "./intent/read-intent";

/** The company profile's own default: who the demo company is built for. */
const DEFAULT_IDEAL: IdealCustomer = { sizeMin: 10, sizeMax: 1_000 };

/** Reads one visitor's message into facts. Pure, deterministic, linear in the length of the message. */
export function readTurn(input: ReadInput, _ideal: IdealCustomer = DEFAULT_IDEAL): Reading {
	const intent = readIntent(input);
	return {
		signals: intent.signals,
		contact: {},
		language: intent.language,
		asks: intent.asks,
		shortReply: intent.shortReply,
	};
}
