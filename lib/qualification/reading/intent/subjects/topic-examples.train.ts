import { readFileSync } from "node:fs";
import { z } from "zod";
import { sentencesOf } from "../text/sentences";
import { topicFeatures } from "./topic-features";
import type { Example } from "./topic-scorer.fit";
import { TOPICS, type Topic } from "./topics";

const row = z.object({ text: z.string(), label: z.string() });

/** Other names of a topic in public sets. */
const ALSO_CALLED: Readonly<Record<string, Topic>> = {
	existing_client_support: "existing_client",
	sensitive_internal: "internal_information",
	prompt_injection: "injection",
};
/** Labels that rule every topic out. */
const PLAIN = new Set(["in_scope", "benign"]);
/** Rows of sets about something else: no persona and no injection, but they may well be about a subject. */
const OTHER_MATTERS = new Set([
	"human_request",
	"not_human_request",
	"frustration",
	"not_frustration",
	"short_answer",
	"end_conversation",
]);
const RULED_OUT_BY_OTHERS: readonly Topic[] = ["competitor", "researcher", "injection"];

/** The rows of a labelled file as the scorer learns them; rows with an unknown label are left out. */
export function examplesOf(file: string, weight: number): Example[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => row.parse(JSON.parse(line)))
		.flatMap(({ text, label }) => {
			const answers = answersOf(label);
			if (answers === undefined) return [];
			const plain = sentencesOf(text).map((sentence) => sentence.english);
			return [{ features: topicFeatures(plain.join(" ")), answers, weight }];
		});
}

function answersOf(label: string): Example["answers"] | undefined {
	if (OTHER_MATTERS.has(label)) {
		return Object.fromEntries(RULED_OUT_BY_OTHERS.map((topic) => [topic, false]));
	}
	const own = ALSO_CALLED[label] ?? TOPICS.find((topic) => topic === label);
	if (own === undefined && !PLAIN.has(label)) return undefined;
	return Object.fromEntries(TOPICS.map((topic) => [topic, topic === own]));
}
