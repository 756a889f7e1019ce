import { describe, expect, it } from "vitest";
import { aDatabaseWorld, aRep, aVisit, say } from "@/lib/testing/database/a-database-world";
import { aTestDatabase } from "@/lib/testing/database/test-database";
import { previewQuestion } from "./preview-question";
import { saveArticle } from "./save-article";
import { saveProfile } from "./save-profile";

const { url, database } = await aTestDatabase();
const world = aDatabaseWorld(url);
const anna = await aRep(world, "Anna");
const marek = await aRep(world, "Marek");

const SUBMARINES = {
	kind: "service",
	title: "Submarine telemetry",
	summary: "We build telemetry for submarines, from the hull to the dashboard.",
	body: "Every sensor reports once a minute. The dashboard works offline.",
	url: "",
	keywords: "sonar",
} as const;
const QUESTION = "Do you do submarine telemetry?";

const lines = (id: string) =>
	database.auditEntry.findMany({ where: { subject: `knowledge:${id}` }, orderBy: { id: "asc" } });

async function added(article: Record<string, unknown> = {}) {
	const written = { ...SUBMARINES, ...article };
	const saved = await saveArticle(world, { actor: anna, id: null, version: 0, article: written });
	expect(saved.answer).toEqual({ result: "saved", version: 1 });
	return saved.id;
}

describe("a text the assistant answers from", () => {
	it("is told to the next visitor who asks, and no more once it is out of use", async () => {
		const id = await added();
		expect((await say(world, await aVisit(world), QUESTION)).reply).toContain("from the hull");
		await world.knowledge.retire({ id, actor: anna, at: world.now(), retired: true });
		expect((await say(world, await aVisit(world), QUESTION)).reply).not.toContain("from the hull");
		await world.knowledge.retire({ id, actor: anna, at: world.now(), retired: false });
		expect((await say(world, await aVisit(world), QUESTION)).reply).toContain("from the hull");
		expect((await lines(id)).map(({ action }) => action)).toEqual([
			"knowledge_added",
			"knowledge_retired",
			"knowledge_restored",
		]);
		await world.knowledge.retire({ id, actor: anna, at: world.now(), retired: true });
	});

	it("shows which text answers a question, in the assistant's words", async () => {
		const id = await added({
			title: "Balloon telemetry",
			summary: "We build telemetry for balloons.",
		});
		const { found, reply } = await previewQuestion(world, "Do you build telemetry for balloons?");
		expect(found[0]).toEqual({ id, kind: "service", title: "Balloon telemetry" });
		expect(reply).toContain("We build telemetry for balloons.");
	});

	it("is overwritten by nobody who has not seen it: the second of two is told", async () => {
		const id = await added();
		const change = (actor: typeof anna, title: string) =>
			saveArticle(world, { actor, id, version: 1, article: { ...SUBMARINES, title } });
		const both = await Promise.all([change(anna, "Anna's"), change(marek, "Marek's")]);
		const first = both.findIndex(({ answer }) => answer.result === "saved");
		expect(both[1 - first]?.answer).toMatchObject({
			result: "moved",
			version: 2,
			by: first === 0 ? "Anna" : "Marek",
		});
		expect((await world.knowledge.article(id))?.title).toBe(first === 0 ? "Anna's" : "Marek's");
		expect((await lines(id)).at(-1)).toMatchObject({
			before: { title: "Submarine telemetry" },
			after: { title: first === 0 ? "Anna's" : "Marek's" },
		});
	});

	it("becomes a resource with a page of its own, and an article again", async () => {
		const id = await added();
		const change = (kind: string, version: number) =>
			saveArticle(world, { actor: anna, id, version, article: { ...SUBMARINES, kind } });
		await change("resource", 1);
		expect(await world.knowledge.article(id)).toMatchObject({
			kind: "resource",
			version: 2,
			url: `/resources/${id}`,
		});
		expect(await world.store.resource(id)).toMatchObject({ title: "Submarine telemetry" });
		await change("faq", 2);
		expect(await world.knowledge.article(id)).toMatchObject({ kind: "faq", version: 3 });
		expect(await world.store.resource(id)).toBeNull();
	});

	it("is found by the words in it, whatever signs they have", async () => {
		const id = await added({ title: "100%_sure \\ telemetry" });
		const found = async (words: string) =>
			(await world.knowledge.articles(words)).map((article) => article.id);
		expect(await found("100%_sure")).toEqual([id]);
		expect(await found("\\ dashboard SONAR 100%")).toEqual([id]);
		expect(await found("100 balloons nowhere")).toEqual([]);
	});

	it.each([
		["title", { title: " " }, "title"],
		["summary", { summary: "" }, "one or two sentences"],
		["body", { body: "" }, "may quote"],
		["body", { body: "a".repeat(20_001) }, "20,000"],
		["url", { url: "javascript:alert(1)" }, "whole address"],
		["kind", { kind: "rumour" }, "kind of text"],
	])("says beside %s what is wrong, and saves nothing", async (path, wrong, words) => {
		const before = await database.knowledgeArticle.count();
		const article = { ...SUBMARINES, ...wrong };
		const { answer } = await saveArticle(world, { actor: anna, id: null, version: 0, article });
		expect(answer).toMatchObject({
			result: "invalid",
			problems: [{ path, message: expect.stringContaining(words) }],
		});
		expect(await database.knowledgeArticle.count()).toBe(before);
	});
});

describe("the company profile", () => {
	const version = async () => (await world.settings.stamp("profile")).version;
	const PROFILE = {
		name: "Tidewater",
		tagline: "Tidewater builds telemetry for submarines.",
		site: "https://tidewater.example",
		services: [{ name: "Telemetry", summary: "sensors and dashboards" }],
		idealCustomer: { sizeMin: 50, sizeMax: 500, description: "Shipyards." },
		city: "Kiel",
		zone: "Europe/Berlin",
		suggestions: ["What does a sensor report?"],
		forbiddenTopics: [],
	};

	it("counts from the next turn on, with before and after in the audit", async () => {
		const saving = { actor: anna, version: await version(), profile: PROFILE };
		expect((await saveProfile(world, saving)).result).toBe("saved");
		expect((await world.store.company()).profile).toEqual(PROFILE);
		const line = await database.auditEntry.findFirstOrThrow({
			where: { subject: "settings:profile" },
		});
		expect(line).toMatchObject({ before: { name: "Nordhavel" }, after: { name: "Tidewater" } });
		const visit = await aVisit(world);
		expect((await say(world, visit, "who are you?")).reply).not.toContain("Nordhavel");
	});

	it.each([
		["name", { name: "" }, "company's name"],
		["services", { services: [] }, "at least one service"],
		["services.0.name", { services: [{ name: "", summary: "x" }] }, "Name the service"],
		[
			"idealCustomer.sizeMax",
			{ idealCustomer: { sizeMin: 500, sizeMax: 50, description: "x" } },
			"cannot be smaller",
		],
		[
			"idealCustomer.sizeMin",
			{ idealCustomer: { sizeMin: null, sizeMax: 50, description: "x" } },
			"as a number",
		],
		["zone", { zone: "Europe/Atlantis" }, "known time zone"],
		["site", { site: "tidewater.example" }, "whole address"],
	])("says beside %s what is wrong", async (path, wrong, words) => {
		const profile = { ...PROFILE, ...wrong };
		const answer = await saveProfile(world, { actor: anna, version: await version(), profile });
		expect(answer).toMatchObject({
			result: "invalid",
			problems: [{ path, message: expect.stringContaining(words) }],
		});
	});
});
