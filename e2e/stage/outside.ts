import type { z } from "zod";
import type { PlaceName } from "@/lib/testing/browser/places";
import { type SlackArrival, slackArrivals, stage } from "@/lib/testing/browser/stage";

export const STAGE = stage.parse(JSON.parse(process.env.BATON_STAGE ?? "null"));

/** The world around one place, as its fakes saw it. */
export type Outside = {
	/** What Slack got about the visitor of this journey, oldest first. */
	slack(): Promise<SlackArrival[]>;
	/** The model's next reply breaks off after so many words. */
	breakNextReply(afterTokens: number): Promise<void>;
};

/** `journey` stands in the address of the visitor's page and so in every full announcement. */
export function outsideOf(place: PlaceName, journey: string): Outside {
	const base = `${STAGE.control}/${place}`;
	return {
		async slack() {
			const all = await get(`${base}/slack`, slackArrivals);
			const first = all.find((it) => JSON.stringify(it.message).includes(journey));
			const reference = first && referenceOf(first);
			return reference ? all.filter((it) => referenceOf(it) === reference) : [];
		},
		async breakNextReply(afterTokens) {
			const body = JSON.stringify({ kind: "reset_mid_stream", afterTokens });
			const answer = await fetch(`${base}/model`, { method: "POST", body });
			if (!answer.ok) throw new Error(`The fault was not planned: ${answer.status}`);
		},
	};
}

/** Every message about a conversation ends its first line with the reference: `(C-1001)`. */
function referenceOf({ message }: SlackArrival): string | null {
	return /\((C-\d+)\)/.exec(message.text)?.[1] ?? null;
}

async function get<T>(url: string, schema: z.ZodType<T>): Promise<T> {
	const answer = await fetch(url);
	return schema.parse(await answer.json());
}
