import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "@/lib/qualification/facts";
import { loadSet } from "./measure/load-set";

const DIRECTORY = join(import.meta.dirname, "sets");
const sets = readdirSync(DIRECTORY).map((file) => loadSet(join(DIRECTORY, file)));
const turns = sets.flatMap((set) => (set.form === "turns" ? set.rows : []));
const conversations = sets.flatMap((set) => (set.form === "conversations" ? set.rows : []));

describe("the repository's labelled sets", () => {
	it("hold at least 1,500 turns and 120 conversations of three messages or more", () => {
		const whole = conversations.filter((row) => row.turns.length >= 3);
		expect(turns.length).toBeGreaterThanOrEqual(1500);
		expect(whole.length).toBeGreaterThanOrEqual(120);
	});

	it("give every row an id of its own", () => {
		const ids = [...turns, ...conversations].map((row) => row.id);
		expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
	});

	it("repeat no message under the same history", () => {
		const said = turns.map((row) => JSON.stringify([row.text.toLowerCase(), row.history ?? []]));
		expect(said.filter((one, place) => said.indexOf(one) !== place)).toEqual([]);
	});

	it.each(LANGUAGES)("hold requests, and sentences that are none, in %s", (lang) => {
		const labelled = turns.filter((row) => row.lang === lang);
		const requests = labelled.filter((row) => row.expect.explicit_request === true);
		const others = labelled.filter((row) => row.expect.explicit_request === false);
		expect(requests.length).toBeGreaterThanOrEqual(20);
		expect(others.length).toBeGreaterThanOrEqual(80);
	});

	it("name a kind and a destination with every handoff they expect", () => {
		const bare = conversations.filter(
			({ expect: { trigger, kind, destination } }) => trigger && !(kind && destination),
		);
		expect(bare.map((row) => row.id)).toEqual([]);
	});
});
