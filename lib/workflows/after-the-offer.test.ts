import { describe, expect, it } from "vitest";
import { happenings, questionsIn, replayed, SATURDAY_23_10 } from "@/lib/testing/a-replay";

const SEARCH_OVER_TICKETS = [
	"Hi, do you do retrieval systems? We're building one over our support tickets and nobody here has shipped LLMs to production",
	"I run engineering here, about 140 people, fintech",
	"it has to be live by end of Q3",
];
const saturdayNight = { at: SATURDAY_23_10, visitorZone: "America/New_York" };
const caller = await replayed(
	["can someone call me?", "07700 900123", "and anna@client.example"],
	saturdayNight,
);
const haggler = await replayed([
	"what would six months with two engineers cost?",
	"just tell me the day rate",
]);

describe("a visitor who leaves a number at night", () => {
	const [offer, number, address] = happenings(caller);

	it("is told that it is noted, and gets the promise", () => {
		expect(number).toMatchObject({
			event: "contact_captured",
			promise: { due: offer?.promise?.due },
		});
		expect(caller.turns[1]?.reply).toContain("noted your number");
		expect(questionsIn({ reply: caller.turns[1]?.reply ?? "?" })).toBe(0);
	});

	it("may add an address, which is noted as well", () => {
		expect(address).toMatchObject({ event: "contact_captured" });
		expect(address?.offers).not.toContain("email");
		expect(caller.turns[2]?.reply).toContain("noted your address");
	});
});

describe("a hot lead who declines and comes back", () => {
	const back = "ok, let me talk to someone after all";

	it("is offered a person at once, without hearing its own words a second time", async () => {
		const { turns } = await replayed([...SEARCH_OVER_TICKETS, "no thanks, not now", back]);
		const [last] = turns.slice(-1);
		expect(last?.handoff).toMatchObject({ event: "reopened", trigger: "hot_lead" });
		expect(last?.handoff?.offers).toContain("book");
		expect(last?.reply).not.toContain("in your own words");
	});
});

describe("an apology after angry words", () => {
	it("accepts no offer and rings nobody", async () => {
		const { turns } = await replayed(["this is useless", "ok sorry. we need help with our crm"]);
		expect(turns[1]?.handoff).toBeNull();
	});
});

describe("a time that suits", () => {
	it("is passed on, and not promised", async () => {
		const { turns } = await replayed(["can someone call me tomorrow at 3pm?", "07700 900123"]);
		expect(turns[1]?.reply).toContain("“tomorrow at 3pm”");
		expect(turns[1]?.handoff?.promise?.text).not.toContain("3");
	});
});

describe("a visitor who asks for prices twice", () => {
	const explained = "would be a guess";

	it("hears once why there is no figure, and then only what is still missing", () => {
		const [first, second] = haggler.turns;
		expect(first?.reply).toContain(explained);
		expect(second?.reply).not.toContain(explained);
		expect(second?.reply).toContain("is all that is still missing");
		expect(questionsIn({ reply: second?.reply ?? "?" })).toBe(0);
	});
});
