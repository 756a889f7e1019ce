import type { IdealCustomer, ReadInput, Signal } from "../../facts";

export type DimensionsRead = { signals: Signal[]; companySize?: number };

export function readDimensions(_input: ReadInput, _ideal: IdealCustomer): DimensionsRead {
	return { signals: [] };
}
