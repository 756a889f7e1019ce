import type { ReadInput, Reading } from "@/lib/qualification/facts";

/** Whoever is measured. A built-in reader answers at once, a model later; the measure does not care. */
export type TurnReader = {
	name: string;
	read(input: ReadInput): Reading | Promise<Reading>;
};
