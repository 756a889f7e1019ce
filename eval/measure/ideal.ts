import type { IdealCustomer } from "@/lib/qualification/facts";

/** The ideal customer of the company that the sets are written about. */
export const IDEAL: IdealCustomer = { sizeMin: 10, sizeMax: 1000 };
