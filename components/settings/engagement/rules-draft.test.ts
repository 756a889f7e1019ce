import { describe, expect, it } from "vitest";
import { rulesEdit } from "@/lib/engagement/rules";
import {
	backToDelivered,
	changesOf,
	DELIVERED,
	draftOf,
	editOf,
	isDelivered,
	problemsOf,
	WEIGHT_RULES,
} from "./rules-draft";

const [chatTurn] = WEIGHT_RULES;
const typed = (changes: Record<string, string>) => ({ ...DELIVERED, ...changes });

describe("the draft of the rules", () => {
	it("sends nothing of what is as delivered", () => {
		expect(editOf(DELIVERED)).toEqual({ weights: {}, thresholds: {} });
	});

	it("reads back what it sent", () => {
		const draft = typed({
			"weights.page_view.points": "2",
			"weights.page_view.reason": "Our pages are long.",
			"thresholds.high_score.value": "65",
		});
		expect(draftOf(rulesEdit.parse(editOf(draft)))).toEqual(draft);
	});

	it("takes half a day with a comma, and says of a word that it is no number", () => {
		const draft = typed({ "weights.note.half_life_days": "0,5", "weights.note.points": "many" });
		expect(problemsOf(draft)).toEqual({ "weights.note.points": "Points are a number." });
		expect(problemsOf(typed({ "weights.note.half_life_days": "0,5" }))).toEqual({});
	});

	it("names what is not saved, and brings one line back without touching the others", () => {
		const draft = typed({ "weights.chat_turn.points": "9", "thresholds.high_score.value": "65" });
		expect(changesOf(draft, DELIVERED)).toEqual(["Message in the chat", "High score"]);
		if (!chatTurn) throw new Error("There is no rule.");
		const back = backToDelivered(chatTurn, draft);
		expect(isDelivered(chatTurn, back)).toBe(true);
		expect(changesOf(back, DELIVERED)).toEqual(["High score"]);
	});
});
