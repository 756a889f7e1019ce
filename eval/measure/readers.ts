import type { IdealCustomer, ReadInput, Reading } from "@/lib/qualification/facts";
import { readTurn } from "@/lib/qualification/reading/read-turn";

/** The ideal customer of the company that the sets are written about. */
export const IDEAL: IdealCustomer = { sizeMin: 10, sizeMax: 1000 };

/** Whoever is measured. A built-in reader answers at once, a model later; the measure does not care. */
export type TurnReader = {
	name: string;
	/** Readings asked for at the same time. */
	concurrency: number;
	read(input: ReadInput): Reading | Promise<Reading>;
};

export const builtInReader: TurnReader = {
	name: "built-in",
	concurrency: 1,
	read: (input) => readTurn(input, IDEAL),
};
