import { z } from "zod";
import { Refusal } from "@/lib/wire/refusal";

const MOST_CHARACTERS = 500;

export const reasonText = z.string().max(MOST_CHARACTERS);

/** A correction wins over what the visitor says, so it says why. @throws Refusal `reason_missing` */
export function requireReason(reason: string): string {
	const words = reason.trim();
	if (words === "") throw new Refusal("reason_missing");
	return words;
}
