import { Refusal, type RefusalCode } from "@/lib/wire/refusal";

/** Refuses what came to nothing; everything else is told as it is. @throws Refusal */
export function done<T extends { result: string }>(written: T): Response {
	const code = REFUSED[written.result];
	if (code) throw new Refusal(code);
	return Response.json(written);
}

const REFUSED: Record<string, RefusalCode | undefined> = {
	not_found: "not_found",
	unknown_rep: "unknown_rep",
};
